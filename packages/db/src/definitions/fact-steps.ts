import type { Comparison } from '@tasuki/domain/definitions/comparison';
import { passes } from '@tasuki/domain/definitions/comparison';
import type { Classes, FactDefinition, FactValue, Shape } from '@tasuki/domain/definitions/define-fact';
import { type FactParameters, shapeOf } from '@tasuki/domain/definitions/read-fact';
import { type SQL, sql } from 'drizzle-orm';
import { comparisonSql, numberIn } from './comparison-sql.ts';

/** What a leaf of a rule reads: `told` holds what `events` say where `isTold`; `keep` are columns that go along. */
export interface Read {
  isTold: SQL;
  told: SQL;
  keep: SQL;
  /** The table of events that are read for it. */
  events: SQL;
  /** Who reads the steps takes each lead's first: more of them may be told than there are. */
  isFirstEnough: boolean;
}

/** Whether a comparison holds while nothing is told; its steps then say where it does not. */
export function isInverted(shape: Shape, comparison: Comparison): boolean {
  return passes({ comparison, isNegated: false }, defaultOf(shape));
}

/**
 * The spans of time in which a comparison is not what it is while nothing is told, as SQL that answers `keep, at, upto`; `upto` is
 * outside, null where there is no end. A fact is a step function: it changes at events, and where a window slides past one, or
 * days pass, at moments that follow from them.
 */
export function factSteps(
  fact: FactDefinition,
  parameters: FactParameters,
  { comparison, read }: { comparison: Comparison; read: Read },
): SQL {
  const shape = shapeOf(fact, parameters);
  const where = (value: { text: SQL; number: SQL }) => {
    const holds = comparisonSql(comparison, value);
    return isInverted(shape, comparison) ? sql`not ${holds}` : holds;
  };
  if (shape.is === 'latest') return latestSteps(shape, read, where);
  if (shape.is === 'days-since') return daysSinceSteps(read, comparison);
  const atLeast = shape.is === 'count' ? leastCount(shape, comparison) : null;
  if (atLeast) return atLeastSteps(read, atLeast, parameters);
  const isCount = shape.is === 'count';
  const value = isCount
    ? { text: sql`greatest(total, 0)::text`, number: sql`greatest(total, 0)` }
    : { text: sql`(total > 0)::text`, number: sql`null` };
  return sql`
    select ${read.keep}, at, upto from (
      select ${read.keep}, at, total, lead(at) over (partition by lead_id order by at) as upto from (
        select ${read.keep}, at, sum(weight) over (partition by lead_id order by at) as total
        from (${deltas(read, isCount ? parameters : {})}) deltas
      ) sums
    ) steps where ${where(value)}`;
}

/** What a fact is worth before anything happened. */
function defaultOf(shape: Shape): FactValue {
  if (shape.is === 'count') return 0;
  if (shape.is === 'running') return false;
  return shape.is === 'latest' ? (shape.otherwise ?? null) : null;
}

type Where = (value: { text: SQL; number: SQL }) => SQL;

function latestSteps(
  { classes }: Extract<Shape, { is: 'latest' }>,
  { isTold, told, keep, events }: Read,
  where: Where,
): SQL {
  return sql`
    select ${keep}, at, upto from (
      select ${keep}, at, ${classes ? classSql(classes, told) : told} as value,
        lead(at) over (partition by lead_id order by at, id) as upto
      from ${events} where ${isTold}
    ) steps where ${where({ text: sql`value`, number: numberIn(sql`value`) })}`;
}

function classSql({ list, otherwise }: Classes, text: SQL): SQL {
  const isIn = (words: readonly string[]) =>
    sql.join(
      words.map((word) => sql`strpos(lower(${text}), ${word}) > 0`),
      sql` or `,
    );
  const cases = list.map(({ name, words }) => sql`when ${isIn(words)} then ${name}`);
  return sql`case when ${text} is null then null ${sql.join(cases, sql` `)} else ${otherwise} end`;
}

const hours = (days: number) => sql.raw(`interval '${days * 24} hours'`);

function deltas({ isTold, told, keep, events }: Read, { window }: FactParameters): SQL {
  const counted = sql`select ${keep}, at, ${told} as weight from ${events} where ${isTold}`;
  if (!window) return counted;
  // Each event counts until the window has slid past it.
  return sql`
    select ${keep}, side.at, side.weight from (${counted}) counted
    cross join lateral (values (counted.at, counted.weight), (counted.at + ${hours(window.days)}, -counted.weight)) side(at, weight)`;
}

/** So many events have to tell a fact before a comparison with it can turn from what it is while nothing is told. */
export function leastToTurn(shape: Shape, comparison: Comparison): number {
  return (shape.is === 'count' && leastCount(shape, comparison)) || 1;
}

/** The count at which a comparison turns: n in "at least n" and in "fewer than n"; null for all others. */
function leastCount({ of }: Extract<Shape, { is: 'count' }>, comparison: Comparison): number | null {
  if (comparison.is !== 'range' || of.some(({ weight }) => weight === -1)) return null;
  const { from, to, withFrom, withTo } = comparison;
  if (from !== null && to !== null) return null;
  const turns = from === null ? [to ?? 0, !withTo] : [from, withFrom];
  const [edge, isReached] = turns as [number, boolean];
  const least = isReached ? Math.ceil(edge) : Math.floor(edge) + 1;
  return least >= 1 ? least : null;
}

/** "At least n" needs no sums: it holds from the n-th event on, or from each event until the window lets go of the n-th last. */
function atLeastSteps({ isTold, keep, events, isFirstEnough }: Read, n: number, { window }: FactParameters): SQL {
  const found = sql`from ${events} where ${isTold}`;
  const place = sql.raw(String(n));
  if (!window && n === 1 && isFirstEnough) return sql`select ${keep}, at, null::timestamptz as upto ${found}`;
  if (!window && n === 1)
    return sql`select ${keep}, min(at) as at, null::timestamptz as upto ${found} group by ${keep}`;
  if (!window)
    return sql`
      select ${keep}, at, null::timestamptz as upto from (
        select ${keep}, at, row_number() over (partition by lead_id order by at) as place ${found}
      ) counted where place = ${place}`;
  const end = hours(window.days);
  if (n === 1) return sql`select ${keep}, at, at + ${end} as upto ${found}`;
  return sql`
    select ${keep}, at, nth + ${end} as upto from (
      select ${keep}, at, lag(at, ${sql.raw(String(n - 1))}) over (partition by lead_id order by at) as nth ${found}
    ) counted where nth + ${end} > at`;
}

/** From an event on, days are counted until the next one: `[from, to)` days lie `from` to `to` days after it. */
function daysSinceSteps({ isTold, keep, events }: Read, comparison: Comparison): SQL {
  const parts = dayRanges(comparison).map(({ from, to }) => {
    const end = to === null ? sql`next` : sql`least(next, at + ${hours(to)})`;
    return sql`
      select ${keep}, at + ${hours(from)} as at, ${end} as upto from (
        select ${keep}, at, lead(at) over (partition by lead_id order by at) as next from ${events} where ${isTold}
      ) found where next is null or next > at + ${hours(from)}`;
  });
  return parts.length === 0
    ? sql`select ${keep}, at, at as upto from ${events} where false`
    : sql.join(parts, sql` union all `);
}

/** The whole days that a comparison lets pass. */
export function dayRanges(comparison: Comparison): { from: number; to: number | null }[] {
  if (comparison.is === 'known') return [{ from: 0, to: null }];
  if (comparison.is === 'text') return [];
  if (comparison.is === 'one-of')
    return comparison.numbers
      .filter((day) => Number.isInteger(day) && day >= 0)
      .map((day) => ({ from: day, to: day + 1 }));
  const { from, to, withFrom, withTo } = comparison;
  const first = from === null ? 0 : withFrom ? Math.ceil(from) : Math.floor(from) + 1;
  const after = to === null ? null : withTo ? Math.floor(to) + 1 : Math.ceil(to);
  return after !== null && after <= Math.max(0, first) ? [] : [{ from: Math.max(0, first), to: after }];
}
