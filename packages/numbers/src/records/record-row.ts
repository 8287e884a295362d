import type { Formats, Locale, Translate } from '@tasuki/i18n';
import { recordsTexts } from './records-texts.ts';

/** A record of any kind as a row of the list. */
export interface RecordRow {
  id: string;
  /** Where the page after this row begins; its id where absent. */
  cursor?: string;
  /** Missing for what no account owns: a cost, a deal that still waits for its account. */
  account: { id: string; name: string } | undefined;
  what: string;
  person: string | undefined;
  amount: { amount: number; currency: string } | undefined;
  day: string | undefined;
}

export type Row = (rest: Partial<RecordRow> & Pick<RecordRow, 'account' | 'what'>) => RecordRow;

export type RecordTextId = keyof typeof recordsTexts & string;

export interface Words {
  t: Translate<RecordTextId>;
  formats: Formats;
  locale: Locale;
}

/** The day of a moment, where its time is known; no day of an import is shown for one that has none. */
export const knownDay = (at: string, precision: string | null): string | undefined =>
  precision === 'UNKNOWN' ? undefined : at;

// A state that nobody has given words to still says itself.
export const wordsFor = (t: Translate<RecordTextId>, kind: 'state' | 'movement' | 'cycle', code: string): string => {
  const id = `records.${kind}.${code}`;
  return id in recordsTexts ? t(id as RecordTextId) : code;
};

export const common = ({ account }: { readonly account: { readonly id: string; readonly name: string } }) => ({
  account,
});
