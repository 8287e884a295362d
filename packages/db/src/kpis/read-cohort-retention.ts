import type { Day } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { mrrMovements } from '../tables/index.ts';
import { mergesSql } from './customers-sql.ts';

/** How many of the customers who began in one month paid at the end of a later one, and how much. */
export interface CohortCell extends Record<string, unknown> {
  /** `2026-04`: the month of the first paid day. */
  cohort: string;
  currency: string;
  /** Months since then; 0 is the end of the first. */
  month: number;
  customers: number;
  amountMinor: number;
}

export interface CohortQuestion {
  today: Day;
  /** How many cohorts, the last of them this month’s. */
  months: number;
}

/** The retention of the last cohorts, cell by cell, up to the end of this month. */
export async function readCohortRetention(db: Reader, question: CohortQuestion): Promise<CohortCell[]> {
  const rows = await db.execute<CohortCell>(sql`
    ${balances(question)}
    select to_char(cohort, 'YYYY-MM') as cohort, currency, month,
      count(*) filter (where balance > 0)::int as customers, coalesce(sum(balance) filter (where balance > 0), 0)::float8 as "amountMinor"
    from balances group by 1, 2, 3 order by 1, 2, 3`);
  return [...rows];
}

export interface CohortCustomer extends Record<string, unknown> {
  accountId: string;
}

/** The customers of one cell, newest first, a page after an account. */
export async function readCohortCustomers(
  db: Reader,
  question: CohortQuestion,
  page: { cohort: string; currency: string; month: number; after: string | null; limit: number },
): Promise<CohortCustomer[]> {
  const after = page.after ? sql`and account_id < ${page.after}::uuid` : sql``;
  const rows = await db.execute<CohortCustomer>(sql`
    ${balances(question)}
    select account_id as "accountId" from balances
    where to_char(cohort, 'YYYY-MM') = ${page.cohort} and currency = ${page.currency} and month = ${page.month} and balance > 0 ${after}
    order by account_id desc limit ${page.limit}`);
  return [...rows];
}

/** One row a customer, currency and month since the cohort began, with the MRR at that month's end. */
function balances({ today, months }: CohortQuestion): SQL {
  const thisMonth = sql`date_trunc('month', ${today}::date::timestamp)`;
  return sql`
    with recursive merges as (${mergesSql}),
    changes as (
      select coalesce(merges.survivor_id, ${mrrMovements.accountId}) as account_id, ${mrrMovements.currency} as currency,
        date_trunc('month', ${mrrMovements.effectiveOn}::timestamp) as changed, sum(${mrrMovements.amountMinor}) as amount
      from ${mrrMovements} left join merges on merges.alias_id = ${mrrMovements.accountId} and merges.is_last
      where ${mrrMovements.effectiveOn} <= ${today}::date group by 1, 2, 3),
    running as (
      select account_id, currency, changed, sum(amount) over through_month as balance,
        min(changed) filter (where amount > 0) over (partition by account_id, currency) as cohort,
        lead(changed, 1, ${thisMonth} + interval '1 month') over through_month as until
      from changes
      window through_month as (partition by account_id, currency order by changed)),
    balances as (
      select account_id, currency, cohort, balance,
        (extract(year from age(at, cohort)) * 12 + extract(month from age(at, cohort)))::int as month
      from running cross join lateral generate_series(greatest(changed, cohort), until - interval '1 month', interval '1 month') at
      where cohort > ${thisMonth} - make_interval(months => ${months}::int))`;
}
