import type { Refusal } from '@tasuki/account-timeline';
import type { ConflictRow } from '@tasuki/account-timeline/conflict-chooser';
import { quoteTotals } from '@tasuki/domain/field-sales/quote-totals';
import { useFormats, useTexts } from '@tasuki/i18n';
import { type KeptLine, keptLine, type QuoteForm } from './quote-form.ts';
import { quoteEditorTexts } from './quote-texts.ts';

interface KeptContent {
  title: string | null;
  addressee: string | null;
  validUntil: string | null;
  notes: string | null;
  lines: readonly KeptLine[];
}

interface Contested {
  /** What a save has to name now. */
  version: number;
  rows: ConflictRow[];
  /** The form with the fields of the other person that were chosen. */
  merged: (keysOfTheirs: readonly string[]) => QuoteForm;
}

const LABELS = {
  title: 'quote.subject',
  addressee: 'quote.addressee',
  validUntil: 'quote.valid-until',
  notes: 'quote.notes',
} as const;

/** What a lost race over a draft is about; undefined for any other answer. */
export function useContestedDraft(
  refusal: Refusal | undefined,
  form: QuoteForm,
  currency: string,
): Contested | undefined {
  const t = useTexts(quoteEditorTexts);
  const formats = useFormats();
  if (refusal?.code !== 'CONFLICT') return undefined;
  const { version, yours, theirs } = refusal.details as Record<'yours' | 'theirs', Partial<KeptContent>> & {
    version: number;
  };
  const tellLines = (lines: readonly KeptLine[] = []) => {
    const amount = formats.money({ minor: quoteTotals(lines).totalMinor, currency });
    return t('quote.lines-told', { count: lines.length, amount });
  };
  const texts = (['title', 'addressee', 'validUntil', 'notes'] as const)
    .filter((key) => key in yours)
    .map((key) => ({ key, label: t(LABELS[key]), mine: yours[key] ?? '', theirs: theirs[key] ?? '', isTheirs: false }));
  const lines = yours.lines && {
    ...{ key: 'lines', label: t('quote.lines', { currency }), isTheirs: false },
    ...{ mine: tellLines(yours.lines), theirs: tellLines(theirs.lines) },
  };
  return {
    version,
    rows: [...texts, ...(lines ? [lines] : [])],
    merged: (keys) => ({
      ...form,
      ...Object.fromEntries(texts.filter(({ key }) => keys.includes(key)).map((row) => [row.key, row.theirs])),
      ...(keys.includes('lines') ? { lines: (theirs.lines ?? []).map((line) => keptLine(line, currency)) } : {}),
    }),
  };
}

interface Race {
  /** What is known now, besides what was seen. */
  seen: { quotes?: number; draft?: number };
  /** The quote that went out meanwhile, unless it was the draft that changed. */
  quote: { number: string; totalMinor: number } | undefined;
}

/** What happened between opening the editor and submitting; undefined where nothing did. */
export function readRace(refusal: Refusal | undefined): Race | undefined {
  if (refusal?.code !== 'CONFLICT') return undefined;
  const { version, theirs } = refusal.details as { version: number; theirs: { number?: string; totalMinor?: number } };
  if (theirs.number === undefined) return { seen: { draft: version }, quote: undefined };
  return { seen: { quotes: version }, quote: { number: theirs.number, totalMinor: theirs.totalMinor ?? 0 } };
}
