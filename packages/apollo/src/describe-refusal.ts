import { type Locale, translate } from '@tasuki/i18n';

interface ToldRefusal {
  code: string;
  message: string;
  details?: unknown;
}

/** A refusal in the reader's language; the server's own sentence where there is none here. */
export function describeRefusal({ code, message, details }: ToldRefusal, locale: Locale): string {
  const reason = reasonIn(details, locale);
  if (reason) return reason;
  const id = `refusal.${code}`;
  // A page may bring texts of its own: what only its acts are refused with is loaded with it.
  const told = translate(locale, id);
  return told === id ? message : told;
}

/** What a file gave cause for comes with its sentence in both languages: `{ reason: { ja, en } }`. */
function reasonIn(details: unknown, locale: Locale): string | null {
  const { reason } = (details ?? {}) as { reason?: Partial<Record<Locale, unknown>> | null };
  const told = reason?.[locale];
  return typeof told === 'string' ? told : null;
}
