import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { mrrMovements } from '../tables/index.ts';

/** What moved the MRR of a month, in one currency: opening + all movements = closing. */
export interface LedgerMonth extends Record<string, unknown> {
  month: string;
  currency: string;
  openingMinor: number;
  newMinor: number;
  expansionMinor: number;
  contractionMinor: number;
  churnMinor: number;
  reactivationMinor: number;
  closingMinor: number;
}

/** Every month of the period with a balance or a movement; the sums are signed as in the ledger. */
export async function readMrrLedger(db: Reader, { from, to }: { from: string; to: string }): Promise<LedgerMonth[]> {
  const { amountMinor, effectiveOn, currency, kind } = mrrMovements;
  const within = sql`${effectiveOn} >= months.first and ${effectiveOn} < months.next`;
  const moved = (name: string) =>
    sql`coalesce(sum(${amountMinor}) filter (where ${within} and ${kind} = ${name}), 0)::float8`;
  const rows = await db.execute<LedgerMonth>(sql`
    select to_char(months.first, 'YYYY-MM') as month, ${currency} as currency,
      coalesce(sum(${amountMinor}) filter (where ${effectiveOn} < months.first), 0)::float8 as "openingMinor",
      ${moved('new')} as "newMinor", ${moved('expansion')} as "expansionMinor", ${moved('contraction')} as "contractionMinor",
      ${moved('churn')} as "churnMinor", ${moved('reactivation')} as "reactivationMinor", sum(${amountMinor})::float8 as "closingMinor"
    from (select first::date, least(first + interval '1 month', ${to}::date::timestamp)::date as next
      from generate_series(date_trunc('month', ${from}::date::timestamp), ${to}::date::timestamp - interval '1 day', interval '1 month') first) months
    join ${mrrMovements} on ${effectiveOn} < months.next
    group by months.first, ${currency} order by months.first, ${currency}`);
  return [...rows];
}
