import type { Refusal } from '@tasuki/account-timeline';
import type { ConflictRow } from '@tasuki/account-timeline/conflict-chooser';
import { useFormats, useTexts } from '@tasuki/i18n';
import { dealTexts } from './deal-texts.ts';

type Values = Record<string, unknown>;

interface Contested {
  /** What a save has to name now. */
  version: number;
  /** A row per field that both changed; keys are the fields of the refusal. */
  rows: ConflictRow[];
}

/** What a lost race over a deal is about; undefined for any other answer. */
export function useContested(refusal: Refusal | undefined, currency: string): Contested | undefined {
  const t = useTexts(dealTexts);
  const formats = useFormats();
  if (refusal?.code !== 'CONFLICT') return undefined;
  const { version, yours = {}, theirs = {} } = refusal.details as { version: number; yours?: Values; theirs?: Values };
  const labels: Record<string, string> = {
    name: t('deal.name'),
    amountMinor: t('deal.amount'),
    closeDate: t('deal.close-date'),
  };
  const tell = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '';
    if (field === 'amountMinor') return formats.money({ minor: Number(value), currency });
    return field === 'closeDate' ? formats.date(String(value)) : String(value);
  };
  const rows = Object.keys(yours).map((key) => ({
    ...{ key, label: labels[key] ?? key, isTheirs: false },
    ...{ mine: tell(key, yours[key]), theirs: tell(key, theirs[key]) },
  }));
  return { version, rows };
}
