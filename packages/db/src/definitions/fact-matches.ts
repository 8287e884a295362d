import type { About, Assignment, FactDefinition, Occurrence, Shape } from '@tasuki/domain/definitions/define-fact';
import { asksWhen, type FactParameters, shapeOf } from '@tasuki/domain/definitions/read-fact';
import { type SQL, sql } from 'drizzle-orm';
import { textArray, texts } from './text-array.ts';

/** What an event `e` of a lead `s` says about a fact: whether it says anything, and what. */
export interface MatchSql {
  isTold: SQL;
  /** The same of an event that is known to be of one of the fact's kinds. */
  isToldOfKind: SQL;
  /** The value told as text, or the weight of the occurrence. */
  told: SQL;
  type: 'text' | 'int';
}

const textAt = (keys: readonly string[]) => sql`e.payload #>> ${textArray(keys)}`;
const anyOf = (terms: readonly SQL[]) => sql`(${sql.join([...terms], sql` or `)})`;

/** The kinds that a shape reads. */
export function kindsOf(shape: Shape): string[] {
  const all = shape.is === 'running' ? [...shape.begins, ...shape.ends] : shape.of;
  return [...new Set(all.map(({ kind }) => kind))];
}

/** The only place where payloads are looked into; all that follows sorts and counts narrow rows. */
export function factMatches(fact: FactDefinition, parameters: FactParameters): MatchSql {
  const shape = shapeOf(fact, parameters);
  const isPlaced = asksWhen(shape, parameters) ? sql`e.time_precision <> 'unknown' and` : sql``;
  const own = (condition: SQL) => {
    // Whose it is and the kind first: looking into a payload costs more than all the rest. A case also keeps the planner from
    // taking an equal contact for a rare one.
    const isToldOfKind = sql`case when ${isPlaced} ${concernsSql(fact.about, parameters)} then ${condition} else false end`;
    return {
      isTold: sql`case when e.kind in (${texts(kindsOf(shape))}) then ${isToldOfKind} else false end`,
      isToldOfKind,
    };
  };
  if (shape.is === 'latest') {
    const cases = shape.of.map((one) => sql`when ${isPresent(one)} then ${textAt(one.path)}`);
    return { ...own(anyOf(shape.of.map(isPresent))), told: sql`case ${sql.join(cases, sql` `)} end`, type: 'text' };
  }
  if (shape.is === 'running') {
    const told = sql`case when ${anyOf(shape.begins.map(occurs))} then 1 else -1 end`;
    return { ...own(occursOfKind([...shape.begins, ...shape.ends])), told, type: 'int' };
  }
  const weights = shape.of.map((one) => sql`when ${occurs(one)} then ${sql.raw(String(one.weight ?? 1))}`);
  const isPlain = shape.of.every(({ weight }) => (weight ?? 1) === 1);
  const told = isPlain ? sql`1` : sql`case ${sql.join(weights, sql` `)} end`;
  return { ...own(occursOfKind(shape.of)), told, type: 'int' };
}

/** Whether an event `e` of one of their kinds is such an occurrence: most kinds are asked for nothing else. */
function occursOfKind(of: readonly Occurrence[]): SQL {
  const plain = new Set(of.filter(({ where, words }) => !where && !words).map(({ kind }) => kind));
  const looked = of.filter(({ kind }) => !plain.has(kind));
  if (looked.length === 0) return sql`true`;
  const kinds = [...new Set(looked.map(({ kind }) => kind))];
  return anyOf([sql`e.kind not in (${texts(kinds)})`, ...looked.map(occurs)]);
}

/** Whether an event `e` tells such a value. */
export const isPresent = ({ kind, path: keys }: Assignment) =>
  sql`(e.kind = ${kind} and e.payload #> ${textArray(keys)} is not null)`;

function concernsSql(about: About, { scope }: FactParameters): SQL {
  const leadId = sql`e.payload ->> 'leadId'`;
  if (about === 'lead') return sql`${leadId} = s.lead_id::text`;
  if (about === 'lead-or-none') return sql`(${leadId} is null or ${leadId} = s.lead_id::text)`;
  if (about === 'person') return sql`e.payload ->> 'contactId' = s.contact_id::text`;
  if (about === 'account' || scope === 'account') return sql`true`;
  return sql`(e.contact_id is null or s.contact_id is null or e.contact_id = s.contact_id)`;
}

/** Whether an event `e` is such an occurrence. */
export function occurs({ kind, where = [], words }: Occurrence): SQL {
  const fields = where.map(({ path: keys, isOneOf }) => sql`coalesce(${textAt(keys)}, '') in (${texts(isOneOf)})`);
  const inTexts = words?.paths.flatMap((keys) =>
    words.words.map((word) => sql`strpos(lower(coalesce(${textAt(keys)}, '')), ${word}) > 0`),
  );
  return sql`(${sql.join([sql`e.kind = ${kind}`, ...fields, ...(inTexts ? [anyOf(inTexts)] : [])], sql` and `)})`;
}
