import { readComparison } from '@tasuki/domain/definitions/comparison';
import { findFact } from '@tasuki/domain/definitions/facts';
import { shapeOf } from '@tasuki/domain/definitions/read-fact';
import { isGroup, leavesOf, type RuleLeaf, type RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import { timelineEvents } from '../tables/index.ts';
import { factSteps, kindsOf } from './fact-steps.ts';

const everything = sql`'{(,)}'::tstzmultirange`;

/**
 * Checked rules over many leads. Each comparison becomes the spans of time in which it is true, and a tree becomes their
 * intersection, union and complement; so every moment is judged, not a sample of them. `tables` are common table expressions
 * that read `subjects (account_id, lead_id, contact_id)` and end with `spans`; `spans[n]` is rule n, a multirange over it.
 * Several rules are compiled at once, so that the events are read once.
 */
export function compileRules(rules: readonly RuleNode[]): { tables: SQL; spans: SQL[] } {
  const leaves = rules.flatMap(leavesOf).map(compileLeaf);
  const kinds = [...new Set(leaves.flatMap((leaf) => leaf.kinds))];
  const rows = leaves.map(
    ({ steps }, at) =>
      sql`select lead_id, ${sql.raw(String(at))} as leaf, span from (${steps.rows}) leaf_${sql.raw(String(at))}`,
  );
  const columns = leaves.map(
    (_leaf, at) => sql`range_agg(span) filter (where leaf = ${sql.raw(String(at))}) as ${sql.raw(`leaf_${at}`)}`,
  );
  const tables = sql`
    lead_events as materialized (
      select s.lead_id, s.contact_id as lead_contact_id, e.id, e.kind, e.occurred_at, e.contact_id, e.payload
      from subjects s join ${timelineEvents} e on e.account_id = s.account_id
      where e.kind in (${sql.join(
        kinds.map((kind) => sql`${kind}`),
        sql`, `,
      )})
    ),
    spans as (
      select lead_id, ${sql.join(columns, sql`, `)} from (${sql.join(rows, sql` union all `)}) steps group by lead_id
    )`;
  let next = 0;
  const compile = (node: RuleNode): SQL => {
    if (!isGroup(node)) {
      const at = next++;
      const span = sql`coalesce(spans.${sql.raw(`leaf_${at}`)}, '{}')`;
      return leaves[at]?.isInverted ? sql`(${everything} - ${span})` : span;
    }
    const joined = sql.join(node.rules.map(compile), node.combinator === 'and' ? sql` * ` : sql` + `);
    return node.not ? sql`(${everything} - (${joined}))` : sql`(${joined})`;
  };
  return { tables, spans: rules.map(compile) };
}

function compileLeaf(leaf: RuleLeaf) {
  const fact = findFact(leaf.field);
  const read = fact && readComparison(leaf, fact.type);
  if (!fact || !read) throw new Error(`${leaf.field} ${leaf.operator} was not checked before it was compiled.`);
  const steps = factSteps(fact, leaf, read.comparison);
  return { kinds: kindsOf(shapeOf(fact, leaf)), steps, isInverted: steps.isInverted !== read.isNegated };
}
