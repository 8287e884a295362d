import type { Day } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { customersSql } from './customers-sql.ts';

/** From the MRR at the start to what the same customers pay at the end. */
export const waterlineBars = ['start', 'churn', 'contraction', 'expansion', 'end'] as const;
export type WaterlineBar = (typeof waterlineBars)[number];

export interface WaterlinePeriod {
  from: Day;
  to: Day;
  today: Day;
}

export interface WaterlineRow extends Record<string, unknown> {
  currency: string;
  bar: WaterlineBar;
  amountMinor: number;
  accounts: number;
}

/** The bars of every currency: start − churn − contraction + expansion = end, of the customers present at the start. */
export async function readNrrWaterline(db: Reader, period: WaterlinePeriod): Promise<WaterlineRow[]> {
  const rows = await db.execute<WaterlineRow>(sql`
    select currency, bar, sum(amount)::float8 as "amountMinor", count(*)::int as accounts
    from (${present(period)}) present cross join lateral (${bars}) bars(bar, amount)
    where amount <> 0 group by 1, 2 order by 1`);
  return [...rows];
}

export interface WaterlineAccount extends Record<string, unknown> {
  accountId: string;
  amountMinor: number;
}

/** The accounts of one bar, the largest amount first, a page after an account. */
export async function readWaterlineAccounts(
  db: Reader,
  period: WaterlinePeriod,
  page: { bar: WaterlineBar; currency: string; after: WaterlineAccount | null; limit: number },
): Promise<WaterlineAccount[]> {
  const after = page.after
    ? sql`and (amount, account_id) < (${page.after.amountMinor}::numeric, ${page.after.accountId}::uuid)`
    : sql``;
  const rows = await db.execute<WaterlineAccount>(sql`
    select account_id as "accountId", amount::float8 as "amountMinor"
    from (${present(period)}) present cross join lateral (${bars}) bars(bar, amount)
    where amount <> 0 and bar = ${page.bar} and currency = ${page.currency} ${after}
    order by amount desc, account_id desc limit ${page.limit}`);
  return [...rows];
}

/** One row a paying customer and currency. */
function present({ from, to, today }: WaterlinePeriod): SQL {
  const customers = customersSql({
    period: { from, to },
    groupBy: ['currency'],
    filter: {},
    today,
    fiscalYearStartMonth: 4,
  });
  return sql`select * from (${customers}) customers where start_minor > 0`;
}

const bars: SQL = sql`values ('start', start_minor), ('churn', churn_minor), ('contraction', contraction_minor),
  ('expansion', expansion_minor), ('end', net_minor)`;
