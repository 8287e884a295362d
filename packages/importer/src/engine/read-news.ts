import { dayIn } from '@tasuki/domain/days';
import { type News, type Said, takeNews } from '@tasuki/domain/imports/take-news';
import { wordsOfField } from '../mapping/field-words.ts';
import type { Row } from '../reading/read-rows.ts';
import { rowReasons } from '../reasons/row-reasons.ts';
import type { Batch, Link } from './batch.ts';

export interface RevisedRow {
  row: Row;
  hash: string;
  /** What the source said last; of a record that it has not spoken of before, what no person has said. */
  said: Said;
  says: Said;
  stands: Said;
  /** What people read for a value, null where it says nothing to them. */
  tell?: (field: string, value: unknown) => string | null;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\S+/;

/** What a row says anew of a record that is known, and what the link remembers of it; contradictions are flagged on the row. */
export function readNews(
  batch: Batch,
  { row, hash, tell = tellPlain(batch.run.timeZone), ...three }: RevisedRow,
): News & { remembered: Pick<Link, 'said' | 'contentHash'> } {
  const news = takeNews(three);
  for (const { field, stands } of news.contradictions)
    batch.issue('flagged', row, rowReasons.changedHere(wordsOfField(field), tell(field, stands)));
  // Without the hash the row is compared again the next time: as long as a contradiction stands, it is shown.
  return { ...news, remembered: { said: news.said, contentHash: news.contradictions.length > 0 ? null : hash } };
}

/** Values as they stand; a moment as its day. */
const tellPlain = (timeZone: string) => (_field: string, value: unknown) => {
  const [moment] = MOMENT.exec(String(value)) ?? [];
  if (moment) return dayIn(timeZone, new Date(moment));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};
