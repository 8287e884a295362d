import { isGroup, type RuleLeaf, type RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import type { CompiledLeaf } from './compile-leaf.ts';
import { anyOf, asSql, type Possible } from './possible.ts';

export interface Turning {
  rules: readonly RuleNode[];
  leaves: readonly CompiledLeaf[];
  leafOf: (leaf: RuleLeaf) => CompiledLeaf;
  /** Columns of a lead that go along. */
  keep: SQL;
  /** Leads that may pass at their entry. */
  entered: SQL;
}

export const qualified = (at: number): SQL => sql.raw(`qualified_${at}`);

/** Moments with +1 or -1, where a comparison turns, as `keep, at, change_0 …`; what nobody waits for is not told. */
export function turnsOf({ leaves, keep, entered }: Turning, isEndAsked: SQL): SQL {
  const none = leaves.map(() => sql`0`);
  const turns = leaves.map(({ stepsIn, isInverted, inRow }, own) => {
    const steps = stepsIn(inRow ? sql`row_events` : sql`lead_events`);
    return sql`
      select ${keep}, side.at, ${sql.join(none.with(own, sql`side.change`), sql`, `)} from (${steps}) steps
      cross join lateral (values (greatest(steps.at, entered_at), 1), (upto, -1)) side(at, change)
      where (upto is null or upto > greatest(steps.at, entered_at)) and side.at <= ends_at
        ${isInverted || inRow ? sql`` : sql`and (change > 0 or ${isEndAsked})`}`;
  });
  const named = leaves.map(({ names }) => sql`0 as ${names.change}`);
  const atEntry = sql`select ${keep}, entered_at as at, ${sql.join(named, sql`, `)} from (${entered}) entered`;
  return sql.join([atEntry, ...turns], sql` union all `);
}

/** One pass over a lead's turns in order of time knows the truth of the whole rule at each of them. */
export function firstsOfTurns(read: Turning): SQL {
  const sums = read.leaves.map(({ names }) => sql`sum(${names.change}) over through as ${names.sum}`);
  return firsts(
    read,
    sql`select ${read.keep}, at, ${sql.join(sums, sql`, `)} from turns window through as (partition by lead_id order by at)`,
  );
}

function firsts({ rules, leafOf }: Turning, sums: SQL): SQL {
  const truths = rules.map((rule, at) => sql`min(at) filter (where ${truth(rule, leafOf)}) as ${qualified(at)}`);
  return sql`select lead_id, min(won_at) as won_at, ${sql.join(truths, sql`, `)} from (${sums}) sums group by lead_id`;
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
export function firstsOfSteps(entries: PassingRows, steps?: PassingRows): SQL {
  const canAtEntry = anyOf(entries.passes);
  const begin = sql`greatest(at, entered_at)`;
  const parts = [
    ...(steps ? [passing(steps, begin, sql`(upto is null or upto > ${begin}) and ${begin} <= ends_at`)] : []),
    // A branch without rows would hide from the planner that steps are sorted by lead.
    ...(steps && canAtEntry === false ? [] : [passing(entries, sql`entered_at`, asSql(canAtEntry))]),
  ];
  const all = sql.join(parts, sql` union all `);
  const moments = entries.passes.map((_one, at) => sql`min(at) filter (where ${passes(at)}) as ${qualified(at)}`);
  return sql`select lead_id, min(won_at) as won_at, ${sql.join(moments, sql`, `)} from (${all}) passing group by lead_id`;
}

const passes = (at: number) => sql.raw(`passes_${at}`);

function passing({ rows, passes: byRule }: PassingRows, at: SQL, where: SQL): SQL {
  // Of one rule alone, all rows that are left pass it.
  const columns = byRule.map((one, rule) => sql`${byRule.length > 1 ? asSql(one) : sql`true`} as ${passes(rule)}`);
  return sql`select lead_id, won_at, ${at} as at, ${sql.join(columns, sql`, `)} from (${rows}) rows where ${where}`;
}

function truth(node: RuleNode, leafOf: Turning['leafOf']): SQL {
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
