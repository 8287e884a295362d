import { isGroup, type RuleLeaf, type RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import type { CompiledLeaf } from './compile-leaf.ts';
import { anyOf, asSql, type Possible } from './possible.ts';

export type LeafOf = (leaf: RuleLeaf) => CompiledLeaf;

export const qualified = (at: number): SQL => sql.raw(`qualified_${at}`);

interface Judged {
  rules: readonly RuleNode[];
  leafOf: LeafOf;
  /** Comparisons that tracks tell; what the others are, the row knows. */
  told: readonly CompiledLeaf[];
  fromRows: readonly CompiledLeaf[];
}

/** By lead, from the tracks of its events: the spans of each comparison become one multirange, and these are combined as the rule says. */
export function firstsOfSpans({ rules, leafOf, told, fromRows }: Judged, tracks: SQL): SQL {
  const known = fromRows.map(({ names }) => sql`, bool_and(${names.inRow}) as ${names.inRow}`);
  const spans = told.map((leaf) => sql`, ${multirangeOf(leaf)} as ${leaf.names.spans}`);
  const truths = rules.map((rule, at) => {
    const truth = truthOf(rule, (leaf) => leafTruth(leafOf(leaf), told));
    return sql`, lower(${truth} * tstzmultirange(tstzrange(entered_at, ends_at, '[]'))) as ${qualified(at)}`;
  });
  return sql`
    select lead_id, won_at ${sql.join(truths)} from (
      select lead_id, min(won_at) as won_at, min(entered_at) as entered_at, min(ends_at) as ends_at
        ${sql.join([...known, ...spans])}
      from (${tracks}) tracks group by lead_id
    ) leads`;
}

const never = sql`'{}'::tstzmultirange`;
const always = sql`'{(,)}'::tstzmultirange`;

function multirangeOf({ place, spans }: CompiledLeaf): SQL {
  const parts = spans.map(
    ({ from, upto, where }) =>
      sql`coalesce(range_agg(tstzrange(${from}, ${upto})) filter (where leaf = ${place} and ${where}), ${never})`,
  );
  return parts.length > 0 ? sql.join(parts, sql` + `) : never;
}

function leafTruth(leaf: CompiledLeaf, told: readonly CompiledLeaf[]): SQL {
  const { names, isInverted } = leaf;
  if (!told.includes(leaf)) return sql`case when ${names.inRow} then ${always} else ${never} end`;
  return isInverted ? sql`(${always} - ${names.spans})` : names.spans;
}

function truthOf(node: RuleNode, ofLeaf: (leaf: RuleLeaf) => SQL): SQL {
  if (!isGroup(node)) return ofLeaf(node);
  const joined = sql.join(
    node.rules.map((child) => truthOf(child, ofLeaf)),
    node.combinator === 'and' ? sql` * ` : sql` + `,
  );
  return node.not ? sql`(${always} - (${joined}))` : sql`(${joined})`;
}

/** Rows of leads, and by rule which of them pass there. */
export interface PassingRows {
  rows: SQL;
  passes: readonly Possible[];
}

/**
 * Where one comparison alone is told by events, and only ever helps: a lead passes at its entry, or when that comparison first holds.
 * Nothing is sorted but the events themselves, and workers tell the first of their own.
 */
export function firstsOfBegins(entries: PassingRows, tracks?: PassingRows & { leaf: CompiledLeaf }): SQL {
  const canAtEntry = anyOf(entries.passes);
  const begins = tracks ? tracks.leaf.spans.map((span) => passing(tracks, beginOf(span))) : [];
  const parts = [
    ...begins,
    // A branch without rows would hide from the planner that tracks are sorted by lead; where nothing can ever pass, it is all there is.
    ...(begins.length > 0 && canAtEntry === false
      ? []
      : [passing(entries, { at: sql`entered_at`, where: asSql(canAtEntry) })]),
  ];
  const moments = entries.passes.map((_one, at) => sql`min(at) filter (where ${passes(at)}) as ${qualified(at)}`);
  const all = sql.join(parts, sql` union all `);
  return sql`select lead_id, min(won_at) as won_at, ${sql.join(moments, sql`, `)} from (${all}) passing group by lead_id`;
}

function beginOf({ from, upto, where }: CompiledLeaf['spans'][number]) {
  const at = sql`greatest(${from}, entered_at)`;
  return { at, where: sql`${where} and (${upto} is null or ${upto} > ${at}) and ${at} <= ends_at` };
}

const passes = (at: number) => sql.raw(`passes_${at}`);

function passing({ rows, passes: byRule }: PassingRows, { at, where }: { at: SQL; where: SQL }): SQL {
  // Of one rule alone, all rows that are left pass it.
  const columns = byRule.map((one, rule) => sql`${byRule.length > 1 ? asSql(one) : sql`true`} as ${passes(rule)}`);
  return sql`select lead_id, won_at, ${at} as at, ${sql.join(columns, sql`, `)} from (${rows}) rows where ${where}`;
}
