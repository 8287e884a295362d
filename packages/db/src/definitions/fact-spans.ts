import type { Comparison } from '@tasuki/domain/definitions/comparison';
import { passes } from '@tasuki/domain/definitions/comparison';
import type { Classes, FactDefinition, FactValue, Shape } from '@tasuki/domain/definitions/define-fact';
import { type FactParameters, shapeOf } from '@tasuki/domain/definitions/read-fact';
import { type SQL, sql } from 'drizzle-orm';
import { comparisonSql, numberIn, type ValueSql } from './comparison-sql.ts';

/** Time `[from, upto)` where `where` holds, over the columns of a track: an event beside its neighbours. Null is no end. */
export interface Span {
  from: SQL;
  upto: SQL;
  where: SQL;
}

/**
 * The spans of time in which a comparison is not what it is while nothing is told, event by event. A fact is a step function: it
 * changes at events, and where a window slides past one, or days pass, at moments that follow from them.
 */
export interface FactSpans {
  spans: Span[];
  /** Which columns of a track they read. */
  reads: {
    /** `next`: the moment of the next event. */
    next?: boolean;
    /** `nth`: the moment of the event so many before. */
    before?: number;
    /** `total`: the sum of weights so far. */
    total?: boolean;
    /** `value`: what was told; of events at one moment the last one's. */
    value?: boolean;
  };
  /** Each event is told once more, with the opposite weight, when a window of so many days has slid past it. */
  slides: number | null;
}

/** Whether a comparison holds while nothing is told; its spans then say where it does not. */
export function isInverted(shape: Shape, comparison: Comparison): boolean {
  return passes({ comparison, isNegated: false }, defaultOf(shape));
}

export function factSpans(fact: FactDefinition, parameters: FactParameters, comparison: Comparison): FactSpans {
  const shape = shapeOf(fact, parameters);
  const days = parameters.window?.days ?? null;
  const untilNext = (value: ValueSql): Span => {
    const holds = comparisonSql(comparison, value);
    const where = isInverted(shape, comparison) ? sql`not ${holds}` : holds;
    return { from: sql`at`, upto: sql`next`, where };
  };
  if (shape.is === 'days-since')
    return { spans: dayRanges(comparison).map(spanOfDays), reads: { next: true }, slides: null };
  if (shape.is === 'latest') {
    const text = shape.classes ? classSql(shape.classes, sql`value`) : sql`value`;
    return { spans: [untilNext({ text, number: numberIn(text) })], reads: { next: true, value: true }, slides: null };
  }
  const least = shape.is === 'count' ? leastCount(shape, comparison) : null;
  if (least) return { spans: [fromNthOn(least, days)], reads: { before: least - 1 }, slides: null };
  const reads = { next: true, total: true };
  if (shape.is === 'running')
    return { spans: [untilNext({ text: sql`(total > 0)::text`, number: sql`null` })], reads, slides: null };
  const total = sql`greatest(total, 0)`;
  return { spans: [untilNext({ text: sql`${total}::text`, number: total })], reads, slides: days };
}

/** What a fact is worth before anything happened. */
function defaultOf(shape: Shape): FactValue {
  if (shape.is === 'count') return 0;
  if (shape.is === 'running') return false;
  return shape.is === 'latest' ? (shape.otherwise ?? null) : null;
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

export const hours = (days: number) => sql.raw(`interval '${days * 24} hours'`);

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
function fromNthOn(n: number, days: number | null): Span {
  const nth = n === 1 ? sql`at` : sql`nth`;
  if (days === null) return { from: sql`at`, upto: sql`null`, where: n === 1 ? sql`true` : sql`${nth} is not null` };
  const upto = sql`${nth} + ${hours(days)}`;
  return { from: sql`at`, upto, where: n === 1 ? sql`true` : sql`${upto} > at` };
}

/** From an event on, days are counted until the next one: `[from, to)` days lie `from` to `to` days after it. */
function spanOfDays({ from, to }: DayRange): Span {
  const begin = sql`at + ${hours(from)}`;
  const upto = to === null ? sql`next` : sql`least(next, at + ${hours(to)})`;
  return { from: begin, upto, where: sql`(next is null or next > ${begin})` };
}

interface DayRange {
  from: number;
  to: number | null;
}

/** The whole days that a comparison lets pass. */
function dayRanges(comparison: Comparison): DayRange[] {
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
