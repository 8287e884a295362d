import type { KpiDimension, Measure } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { factsSql } from './facts.ts';
import type { KpiQuestion } from './kpi-question.ts';
import { relationOf } from './relations.ts';
import { allOf } from './terms.ts';

/** One row of an answer: the total (one a currency, where it is money) or a group. Money is in minor units. */
export interface KpiRow extends Record<string, unknown> {
  isTotal: boolean;
  key0: string | null;
  ja0: string | null;
  en0: string | null;
  key1: string | null;
  ja1: string | null;
  en1: string | null;
  currency: string | null;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
}

/** The one statement that answers a question: the total and, beside it, the groups. */
export function compileKpi(question: KpiQuestion): SQL {
  const { groupBy } = question;
  const total = aggregate(question, []);
  if (groupBy.length === 0) return sql`${total} order by currency`;
  // A month is read in order, everything else from the weightiest down.
  const order = groupBy.includes('month')
    ? sql`key0 nulls last, key1 nulls last`
    : sql`coalesce(denominator, numerator) desc nulls last, key0 nulls last, key1 nulls last`;
  return sql`select * from (${total} union all ${aggregate(question, groupBy)}) answer
    order by "isTotal" desc, ${order}, currency`;
}

function aggregate(question: KpiQuestion, groupBy: readonly KpiDimension[]): SQL {
  const { measure, of } = question.kpi;
  const isTotal = groupBy.length === 0;
  const isMoney = isMoneyMeasure(measure);
  const { numerator, denominator, value } = arithmetic(measure, relationOf(of).isRepeated ?? false);
  const keys = ['key0', 'ja0', 'en0', 'key1', 'ja1', 'en1'].map((name) => sql.identifier(name));
  const by = [...(isTotal ? [] : keys), ...(isMoney ? [sql`currency`] : [])];
  return sql`select ${isTotal}::boolean as "isTotal",
      ${
        isTotal
          ? sql.join(
              keys.map((key) => sql`null::text as ${key}`),
              sql`, `,
            )
          : sql.join(keys, sql`, `)
      },
      ${isMoney ? sql`currency` : sql`null::text as currency`},
      (${numerator})::float8 as numerator, (${denominator})::float8 as denominator, (${value})::float8 as value
    from (${factsSql(question, groupBy)}) facts
    ${by.length > 0 ? sql`group by ${sql.join(by, sql`, `)}` : sql``}
    ${measure.kind === 'balance' ? sql`having sum(amount) <> 0` : sql``}`;
}

/** A record that a figure counts. */
export interface KpiRecord extends Record<string, unknown> {
  accountId: string;
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
  const terms = [
    ...(isNumeratorOnly && question.kpi.measure.kind === 'share' ? [sql`hit`] : []),
    ...(afterId ? [sql`record_id < ${afterId}::uuid`] : []),
  ];
  // Ids carry the time of their making, so that they order the list without a second column.
  return sql`select record_account_id as "accountId", record_id as id from (${factsSql(question, [])}) facts where ${allOf(terms)}
    group by 1, 2 order by record_id desc limit ${limit}`;
}

export function isMoneyMeasure({ kind }: Measure<string>): boolean {
  return kind === 'total' || kind === 'balance' || kind === 'retained-money';
}

/** Null, not zero, when there is nothing to divide by: "no leads yet" is not "a bad rate". */
function arithmetic(measure: Measure<string>, isDistinct: boolean) {
  const none = sql`null`;
  const counted = isDistinct ? sql`count(distinct record_id)` : sql`count(*)`;
  switch (measure.kind) {
    case 'count':
      return { numerator: counted, denominator: none, value: counted };
    case 'share': {
      const hits = sql`${counted} filter (where hit)`;
      return { numerator: hits, denominator: counted, value: sql`${hits}::float8 / nullif(${counted}, 0)` };
    }
    case 'days':
      return measure.by === 'mean'
        ? { numerator: sql`sum(days)`, denominator: sql`count(days)`, value: sql`avg(days)` }
        : {
            numerator: none,
            denominator: sql`count(days)`,
            value: sql`percentile_cont(0.5) within group (order by days)`,
          };
    case 'total':
    case 'balance':
      return { numerator: sql`sum(amount)`, denominator: none, value: sql`sum(amount)` };
    case 'retained-money':
      return { numerator: sql`sum(kept)`, denominator: sql`sum(base)`, value: sql`sum(kept) / nullif(sum(base), 0)` };
  }
}
