import type { Comparison } from '@tasuki/domain/definitions/comparison';
import { passes } from '@tasuki/domain/definitions/comparison';
import type {
  About,
  Assignment,
  Classes,
  FactDefinition,
  FactValue,
  Occurrence,
  Shape,
} from '@tasuki/domain/definitions/define-fact';
import { type FactParameters, shapeOf } from '@tasuki/domain/definitions/read-fact';
import { type SQL, sql } from 'drizzle-orm';
import { comparisonSql, numberIn } from './comparison-sql.ts';

/** Where a comparison is true of a fact, as SQL that answers `lead_id, span`. */
export interface StepsSql {
  rows: SQL;
  /** The rows say where it is false. */
  isInverted: boolean;
}

const path = (keys: readonly string[]) =>
  sql`array[${sql.join(
    keys.map((key) => sql`${key}`),
    sql`, `,
  )}]::text[]`;
const textAt = (keys: readonly string[]) => sql`e.payload #>> ${path(keys)}`;
const anyOf = (terms: readonly SQL[]) => sql`(${sql.join([...terms], sql` or `)})`;

/** The kinds that a fact reads. */
export function kindsOf(shape: Shape): string[] {
  const all = shape.is === 'running' ? [...shape.begins, ...shape.ends] : shape.of;
  return [...new Set(all.map(({ kind }) => kind))];
}

/**
 * The spans of time in which a comparison holds, from the events `e` of the leads `s`. A fact is a step function: it
 * changes at events, and where a window slides past one, or days pass, at moments that follow from them.
 */
export function factSteps(fact: FactDefinition, parameters: FactParameters, comparison: Comparison): StepsSql {
  const shape = shapeOf(fact, parameters);
  const isInverted = passes({ comparison, isNegated: false }, defaultOf(shape));
  const where = (value: { text: SQL; number: SQL }) => {
    const holds = comparisonSql(comparison, value);
    return isInverted ? sql`not ${holds}` : holds;
  };
  // The kind first: looking into a payload costs more than all the rest.
  const concerns = concernsSql(fact.about, parameters);
  const kinds = sql.join(
    kindsOf(shape).map((kind) => sql`${kind}`),
    sql`, `,
  );
  const own: Own = (condition) => sql`case when e.kind in (${kinds}) then ${concerns} and ${condition} else false end`;
  if (shape.is === 'latest') return { rows: latestSteps(shape, own, where), isInverted };
  if (shape.is === 'days-since') return { rows: daysSinceSteps(shape, own, comparison), isInverted };
  const atLeast = shape.is === 'count' ? leastCount(shape, comparison) : null;
  if (shape.is === 'count' && atLeast) return { rows: atLeastSteps(shape, own, atLeast, parameters), isInverted };
  const deltas = shape.is === 'count' ? countDeltas(shape, own, parameters) : runningDeltas(shape, own);
  const isCount = shape.is === 'count';
  const value = isCount
    ? { text: sql`greatest(total, 0)::text`, number: sql`greatest(total, 0)` }
    : { text: sql`(total > 0)::text`, number: sql`null` };
  const rows = sql`
    select lead_id, tstzrange(at, upto) as span from (
      select lead_id, at, total, lead(at) over (partition by lead_id order by at) as upto from (
        select lead_id, at, sum(weight) over (partition by lead_id order by at) as total from (${deltas}) deltas
      ) sums
    ) steps where ${where(value)}`;
  return { rows, isInverted };
}

/** The events of a fact's kinds that are the lead's and meet a condition. */
type Own = (condition: SQL) => SQL;

/** What a fact is worth before anything happened. */
function defaultOf(shape: Shape): FactValue {
  if (shape.is === 'count') return 0;
  if (shape.is === 'running') return false;
  return shape.is === 'latest' ? (shape.otherwise ?? null) : null;
}

function concernsSql(about: About, { scope }: FactParameters): SQL {
  const leadId = sql`e.payload ->> 'leadId'`;
  if (about === 'lead') return sql`${leadId} = e.lead_id::text`;
  if (about === 'lead-or-none') return sql`(${leadId} is null or ${leadId} = e.lead_id::text)`;
  if (about === 'person') return sql`e.payload ->> 'contactId' = e.lead_contact_id::text`;
  if (about === 'account' || scope === 'account') return sql`true`;
  return sql`(e.contact_id is null or e.lead_contact_id is null or e.contact_id = e.lead_contact_id)`;
}

function occurs({ kind, where = [], words }: Occurrence): SQL {
  const fields = where.map(
    ({ path: keys, isOneOf }) =>
      sql`coalesce(${textAt(keys)}, '') in (${sql.join(
        isOneOf.map((one) => sql`${one}`),
        sql`, `,
      )})`,
  );
  const inTexts = words?.paths.flatMap((keys) =>
    words.words.map((word) => sql`strpos(lower(coalesce(${textAt(keys)}, '')), ${word}) > 0`),
  );
  return sql`(${sql.join([sql`e.kind = ${kind}`, ...fields, ...(inTexts ? [anyOf(inTexts)] : [])], sql` and `)})`;
}

type Where = (value: { text: SQL; number: SQL }) => SQL;

function latestSteps({ of, classes }: Extract<Shape, { is: 'latest' }>, own: Own, where: Where): SQL {
  const isPresent = ({ kind, path: keys }: Assignment) =>
    sql`(e.kind = ${kind} and e.payload #> ${path(keys)} is not null)`;
  const cases = of.map((one) => sql`when ${isPresent(one)} then ${textAt(one.path)}`);
  const births = [...new Set(of.filter(({ isBirth }) => isBirth).map(({ kind }) => kind))];
  const at =
    births.length === 0
      ? sql`e.occurred_at`
      : sql`case when e.kind in (${sql.join(
          births.map((kind) => sql`${kind}`),
          sql`, `,
        )}) then '-infinity' else e.occurred_at end`;
  const told = sql`
    select e.lead_id, ${at} as at, e.id, case ${sql.join(cases, sql` `)} end as value
    from lead_events e where ${own(anyOf(of.map(isPresent)))}`;
  return sql`
    select lead_id, tstzrange(nullif(at, '-infinity'), upto) as span from (
      select lead_id, at, ${classes ? classSql(classes) : sql`value`} as value,
        lead(at) over (partition by lead_id order by at, id) as upto
      from (${told}) told
    ) steps where ${where({ text: sql`value`, number: numberIn(sql`value`) })}`;
}

function classSql({ list, otherwise }: Classes): SQL {
  const cases = list.map(
    ({ name, words }) => sql`when ${anyOf(words.map((word) => sql`strpos(lower(value), ${word}) > 0`))} then ${name}`,
  );
  return sql`case when value is null then null ${sql.join(cases, sql` `)} else ${otherwise} end`;
}

const hours = (days: number) => sql.raw(`interval '${days * 24} hours'`);

function countDeltas({ of }: Extract<Shape, { is: 'count' }>, own: Own, { window }: FactParameters): SQL {
  const weights = of.map((one) => sql`when ${occurs(one)} then ${sql.raw(String(one.weight ?? 1))}`);
  const counted = sql`
    select e.lead_id, e.occurred_at as at, case ${sql.join(weights, sql` `)} end as weight
    from lead_events e where ${own(anyOf(of.map(occurs)))}`;
  if (!window) return counted;
  // Each event counts until the window has slid past it.
  return sql`
    select lead_id, side.at, side.weight from (${counted}) counted
    cross join lateral (values (counted.at, counted.weight), (counted.at + ${hours(window.days)}, -counted.weight)) side(at, weight)`;
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

/** "At least n" needs no sums: it holds from each event until the window lets go of the n-th last one. */
function atLeastSteps({ of }: Extract<Shape, { is: 'count' }>, own: Own, n: number, { window }: FactParameters): SQL {
  const end = window ? sql`nth + ${hours(window.days)}` : sql`null::timestamptz`;
  const isOpen = window ? sql`nth + ${hours(window.days)} > at` : sql`nth is not null`;
  return sql`
    select lead_id, tstzrange(at, ${end}) as span from (
      select e.lead_id, e.occurred_at as at,
        lag(e.occurred_at, ${sql.raw(String(n - 1))}) over (partition by e.lead_id order by e.occurred_at, e.id) as nth
      from lead_events e where ${own(anyOf(of.map(occurs)))}
    ) counted where ${isOpen}`;
}

function runningDeltas({ begins, ends }: Extract<Shape, { is: 'running' }>, own: Own): SQL {
  return sql`
    select e.lead_id, e.occurred_at as at, case when ${anyOf(begins.map(occurs))} then 1 else -1 end as weight
    from lead_events e where ${own(anyOf([...begins, ...ends].map(occurs)))}`;
}

/** From an event on, days are counted until the next one: `[from, to)` days lie `from` to `to` days after it. */
function daysSinceSteps({ of }: Extract<Shape, { is: 'days-since' }>, own: Own, comparison: Comparison): SQL {
  const found = sql`
    select e.lead_id, e.occurred_at as at, lead(e.occurred_at) over (partition by e.lead_id order by e.occurred_at, e.id) as next
    from lead_events e where ${own(anyOf(of.map(occurs)))}`;
  const parts = dayRanges(comparison).map(({ from, to }) => {
    const end = to === null ? sql`found.next` : sql`least(found.next, found.at + ${hours(to)})`;
    return sql`
      select lead_id, tstzrange(at + ${hours(from)}, ${end}) as span
      from (${found}) found where next is null or next > at + ${hours(from)}`;
  });
  return parts.length === 0
    ? sql`select null::uuid as lead_id, null::tstzrange as span where false`
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
