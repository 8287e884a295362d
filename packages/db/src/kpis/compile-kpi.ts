import type { KpiDimension, Measure } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { factsSql } from './facts.ts';
import type { KpiQuestion } from './kpi-question.ts';
import { relationOf } from './relations.ts';

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
  /** How many cases were counted: several terms, plan changes or items can be of one record. */
  n: number;
  isProvisional: boolean;
}

/** What is told in its own order; everything else stands from the weightiest down. */
const ordered: readonly KpiDimension[] = ['month', 'fiscal-quarter', 'cycle-number'];

/** The one statement that answers a question: the total and, beside it, the groups. */
export function compileKpi(question: KpiQuestion): SQL {
  const { groupBy } = question;
  const total = aggregate(question, []);
  if (groupBy.length === 0) return sql`${total} order by currency`;
  const order = groupBy.some((one) => ordered.includes(one))
    ? sql`key0 nulls last, key1 nulls last`
    : sql`coalesce(denominator, numerator) desc nulls last, key0 nulls last, key1 nulls last`;
  return sql`select * from (${total} union all ${aggregate(question, groupBy)}) answer
    order by "isTotal" desc, ${order}, currency`;
}

function aggregate(question: KpiQuestion, groupBy: readonly KpiDimension[]): SQL {
  const { measure, of } = question.kpi;
  const isTotal = groupBy.length === 0;
  const isMoney = isMoneyMeasure(measure);
  const counted = relationOf(of).isRepeated ? sql`count(distinct record_id)` : sql`count(*)`;
  const { numerator, denominator, value } = arithmetic(measure, counted);
  const keys = ['key0', 'ja0', 'en0', 'key1', 'ja1', 'en1'].map((name) => sql.identifier(name));
  const by = [...(isTotal ? [] : keys), ...(isMoney ? [sql`currency`] : [])];
  const shown = isTotal ? keys.map((key) => sql`null::text as ${key}`) : keys;
  return sql`select ${isTotal}::boolean as "isTotal", ${sql.join(shown, sql`, `)},
      ${isMoney ? sql`currency` : sql`null::text as currency`},
      (${numerator})::float8 as numerator, (${denominator})::float8 as denominator, (${value})::float8 as value,
      (${counted})::float8 as n, coalesce(bool_or(is_unripe), false) as "isProvisional"
    from (${factsSql(question, groupBy)}) facts
    ${by.length > 0 ? sql`group by ${sql.join(by, sql`, `)}` : sql``}
    ${measure.kind === 'balance' ? sql`having sum(amount) <> 0` : sql``}`;
}

export function isMoneyMeasure({ kind }: Measure<string>): boolean {
  return kind === 'total' || kind === 'balance' || kind === 'retained-money';
}

/** Null, not zero, when there is nothing to divide by: "no leads yet" is not "a bad rate". */
function arithmetic(measure: Measure<string>, counted: SQL) {
  const none = sql`null`;
  switch (measure.kind) {
    case 'count':
      return { numerator: counted, denominator: none, value: counted };
    case 'share': {
      const hits = sql`${counted} filter (where hit)`;
      return { numerator: hits, denominator: counted, value: sql`${hits}::float8 / nullif(${counted}, 0)` };
    }
    case 'net-share': {
      const net = sql`(${counted} filter (where hit) - ${counted} filter (where miss))`;
      return { numerator: net, denominator: counted, value: sql`100 * ${net}::float8 / nullif(${counted}, 0)` };
    }
    case 'mean':
      return { numerator: sql`sum(amount)`, denominator: sql`count(amount)`, value: sql`avg(amount)` };
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
