import { isGroup, type RuleLeaf, type RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import { type CompiledLeaf, compileLeaves, keyOf } from './compile-leaf.ts';
import { leadEvents } from './lead-events.ts';
import { allOf, anyOf, asSql, type LeafPossible, possible } from './possible.ts';

export interface CompiledRules {
  /** Columns of `subjects`, from `leads`, that the tables read. */
  columns: SQL;
  /** Common table expressions that read `subjects` and end with `firsts (lead_id, won_at, qualified_0, …)`. */
  tables: SQL;
}

/**
 * Checked rules over many leads: the first moment of each between `entered_at` and `ends_at`, both included, of `subjects
 * (account_id, lead_id, contact_id, won_at, entered_at, ends_at)`. Every moment is judged, not a sample of them: each comparison gives
 * the moments at which it turns, and one pass over these in order of time knows the truth of the whole at each.
 */
export function compileRules(rules: readonly RuleNode[], from: SQL): CompiledRules {
  const lead = [sql`lead_id`, sql`won_at`, sql`entered_at`, sql`ends_at`];
  const byKey = compileLeaves(rules, { lead, from });
  const leaves = [...byKey.values()];
  const leafOf = (leaf: RuleLeaf) => byKey.get(keyOf(leaf)) as CompiledLeaf;
  const inRow = leaves.flatMap((leaf) => (leaf.inRow ? [leaf.names.inRow] : []));
  const keep = sql.join([...lead, ...inRow], sql`, `);

  // Nobody knows from the row of a corrected lead what it was before: null there.
  const fromRow: LeafPossible = (leaf, isWanted) =>
    leafOf(leaf).inRow ? sql`${leafOf(leaf).names.inRow} is not ${sql.raw(String(!isWanted))}` : true;
  const atEntry: LeafPossible = (leaf, isWanted) =>
    leafOf(leaf).inRow ? fromRow(leaf, isWanted) : leafOf(leaf).isInverted === isWanted;
  const byEvents: LeafPossible = (leaf, isWanted) => {
    const { inRow, isInverted, least, names } = leafOf(leaf);
    if (inRow || isInverted === isWanted) return fromRow(leaf, isWanted);
    return sql`count(*) filter (where ${names.isTold}) over own >= ${sql.raw(String(least))}`;
  };
  const isOpen = rules.map((rule) => allOf([possible(rule, true, fromRow), possible(rule, false, fromRow)]));
  const canPassAtEntry = anyOf(rules.map((rule) => possible(rule, true, atEntry)));
  const canPass = anyOf(rules.map((rule) => possible(rule, true, byEvents)));

  const none = leaves.map(() => sql`0`);
  // Where nothing else changes with time and no rule waits for its end, it is enough to know when a comparison turns true.
  const isEndAsked =
    leaves.filter(({ inRow }) => !inRow).length > 1 || isAnyWantedFalse(rules) ? sql`true` : isAnyUnknown(leaves);
  const turns = leaves.map(
    ({ steps, isInverted, inRow }, own) => sql`
      select ${keep}, side.at, ${sql.join(none.with(own, sql`side.change`), sql`, `)} from (${steps}) steps
      cross join lateral (values (greatest(steps.at, entered_at), 1), (upto, -1)) side(at, change)
      where (upto is null or upto > greatest(steps.at, entered_at)) and side.at <= ends_at
        ${isInverted || inRow ? sql`` : sql`and (change > 0 or ${isEndAsked})`}`,
  );
  const changes = leaves.map(({ names }) => names.change);
  const sums = leaves.map(({ names }) => sql`sum(${names.change}) over through as ${names.sum}`);
  const truths = rules.map((rule, at) => sql`min(at) filter (where ${truth(rule, leafOf)}) as ${qualified(at)}`);
  return {
    columns: sql.join(leaves.flatMap(({ inRow: value, names }) => (value ? [sql`, ${value} as ${names.inRow}`] : []))),
    tables: sql`
      candidates as not materialized (select * from subjects where ${asSql(anyOf(isOpen))}),
      ${leadEvents(leaves, { keep, canPass })},
      turns (${keep}, at, ${sql.join(changes, sql`, `)}) as (
        select ${keep}, entered_at, ${sql.join(none, sql`, `)} from subjects where ${asSql(canPassAtEntry)}
        union all ${sql.join(turns, sql` union all `)}
      ),
      firsts as (
        select lead_id, min(won_at) as won_at, ${sql.join(truths, sql`, `)} from (
          select ${keep}, at, ${sql.join(sums, sql`, `)} from turns window through as (partition by lead_id order by at)
        ) sums group by lead_id
      )`,
  };
}

export const qualified = (at: number): SQL => sql.raw(`qualified_${at}`);

function isAnyWantedFalse(rules: readonly RuleNode[]): boolean {
  const wanted: boolean[] = [];
  for (const rule of rules) possible(rule, true, (_leaf, isWanted) => wanted.push(isWanted) > 0);
  return wanted.includes(false);
}

const isAnyUnknown = (leaves: readonly CompiledLeaf[]) =>
  asSql(anyOf(leaves.map(({ inRow, names }) => (inRow ? sql`${names.inRow} is null` : false))));

function truth(node: RuleNode, leafOf: (leaf: RuleLeaf) => CompiledLeaf): SQL {
  if (!isGroup(node)) {
    const { names, inRow, isInverted } = leafOf(node);
    const told = isInverted ? sql`${names.sum} = 0` : sql`${names.sum} > 0`;
    return inRow ? sql`coalesce(${names.inRow}, ${told})` : told;
  }
  const joined = sql.join(
    node.rules.map((child) => truth(child, leafOf)),
    node.combinator === 'and' ? sql` and ` : sql` or `,
  );
  return node.not ? sql`(not (${joined}))` : sql`(${joined})`;
}
