import { type SQL, sql } from 'drizzle-orm';
import { factsSql } from './facts.ts';
import type { KpiQuestion } from './kpi-question.ts';
import { allOf } from './terms.ts';

/** A record that a figure counts. */
export interface KpiRecord extends Record<string, unknown> {
  /** Null for an imported deal that still waits for its account. */
  accountId: string | null;
  id: string;
}

/** Of a rate all records, those above the line, or those that missed it; of an NPS the misses are the detractors. */
export type RecordsPart = 'all' | 'numerator' | 'misses';

/** Which of a figure's records, and one page after a record. */
export interface RecordsPage {
  part: RecordsPart;
  afterId?: string | null;
  limit: number;
}

/** The very records of a figure, newest first. */
export function compileRecords(question: KpiQuestion, { part, afterId, limit }: RecordsPage): SQL {
  const terms = [...partTerms(question, part), ...(afterId ? [sql`record_id < ${afterId}::uuid`] : [])];
  // Ids carry the time of their making, so that they order the list without a second column.
  return sql`select record_account_id as "accountId", record_id as id from (${factsSql(question, [])}) facts where ${allOf(terms)}
    group by 1, 2 order by record_id desc limit ${limit}`;
}

function partTerms({ kpi: { measure } }: KpiQuestion, part: RecordsPart): SQL[] {
  if (part === 'all' || (measure.kind !== 'share' && measure.kind !== 'net-share')) return [];
  if (part === 'numerator') return [sql`hit`];
  return [measure.kind === 'net-share' ? sql`miss` : sql`not coalesce(hit, false)`];
}
