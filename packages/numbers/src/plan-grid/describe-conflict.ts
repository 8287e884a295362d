import { describeRefusal } from '@tasuki/apollo';
import { type Locale, translate } from '@tasuki/i18n';
import './plan-grid-texts.ts';

interface Refusal {
  code: string;
  message: string;
  details?: unknown;
}

/** The sentence of a refused save; a conflict shows both values. */
export function describePlanRefusal(refusal: Refusal, locale: Locale): string {
  if (refusal.code !== 'CONFLICT') return describeRefusal(refusal, locale);
  const { yours, theirs } = valuesOf(refusal.details);
  return translate(locale, 'plan-grid.conflict', {
    yours: tell(yours, locale),
    theirs: tell(theirs, locale),
  });
}

function tell(values: Record<string, unknown>, locale: Locale): string {
  const told = Object.values(values).filter((value) => value !== null && value !== undefined);
  return told.length > 0 ? told.join(' / ') : translate(locale, 'plan-grid.empty');
}

function valuesOf(details: unknown): { yours: Record<string, unknown>; theirs: Record<string, unknown> } {
  const { yours = {}, theirs = {} } = typeof details === 'object' && details !== null ? { ...details } : {};
  return { yours: { ...(yours as object) }, theirs: { ...(theirs as object) } };
}
