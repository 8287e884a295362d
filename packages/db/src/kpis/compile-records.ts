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

/** Which of a figure's records: of a rate only those above the line, and one page after a record. */
export interface RecordsPage {
  isNumeratorOnly: boolean;
  afterId?: string | null;
  limit: number;
}

/** The very records of a figure, newest first. */
export function compileRecords(question: KpiQuestion, { isNumeratorOnly, afterId, limit }: RecordsPage): SQL {
  const { kind } = question.kpi.measure;
  const terms = [
    ...(isNumeratorOnly && (kind === 'share' || kind === 'net-share') ? [sql`hit`] : []),
    ...(afterId ? [sql`record_id < ${afterId}::uuid`] : []),
  ];
  // Ids carry the time of their making, so that they order the list without a second column.
  return sql`select record_account_id as "accountId", record_id as id from (${factsSql(question, [])}) facts where ${allOf(terms)}
    group by 1, 2 order by record_id desc limit ${limit}`;
}
