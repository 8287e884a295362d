import { type SQL, sql } from 'drizzle-orm';
import { mergesSql } from '../kpis/customers-sql.ts';
import { timelineEvents } from '../tables/index.ts';
import type { CompiledLeaf } from './compile-leaf.ts';
import { isPlain } from './lead-row.ts';
import { asSql, type Possible } from './possible.ts';
import { texts } from './text-array.ts';

/** Columns of `subjects`: whether the lead's rows are to be trusted, and what they say of these leaves then. */
export function rowColumns(fromRows: readonly CompiledLeaf[], from: SQL): SQL {
  const facts = fromRows.flatMap(({ inRow }) => inRow?.fact ?? []);
  const inRows = fromRows.map(({ inRow, names }) => sql`, ${inRow?.holds} as ${names.inRow}`);
  return sql`, ${isPlain(facts, from)} as is_plain ${sql.join(inRows)}`;
}

/**
 * Leads apart: `doubted` are those few whose rows are not to be trusted, or whose company was merged of several accounts; their
 * events are looked up lead by lead. The `plain` rest is read by parallel workers, whom the recursion over mergers would stop.
 */
export function leadsApart(fromRows: readonly CompiledLeaf[]): SQL[] {
  const unknown = fromRows.map(({ names }) => sql`, null::boolean as ${names.inRow}`);
  return [
    sql`plain as not materialized (select * from subjects where is_plain)`,
    sql`doubted as materialized (
      select account_id, lead_id, contact_id, won_at, entered_at, ends_at ${sql.join(unknown)} from subjects where not is_plain)`,
  ];
}

/** What events tell the leaves of the plain candidates, one narrow row each. */
export const plainEvents = (leaves: readonly CompiledLeaf[], keep: SQL): SQL =>
  tell(leaves, keep, sql`candidates s join ${timelineEvents} e on e.account_id = s.account_id`);

/** Of what was told, that of leads which can pass by it; `canPass` is over its columns and the window `own` of a lead. */
export function ofThoseWhoCanPass(told: SQL, canPass: Possible): SQL {
  if (canPass === true) return told;
  return sql`
    select * from (
      select told.*, ${asSql(canPass)} as can_pass from (${told}) told window own as (partition by lead_id)
    ) told where can_pass`;
}

/** What events tell the leaves of the doubted candidates. */
export function doubtedEvents(leaves: readonly CompiledLeaf[], keep: SQL): SQL {
  const own = tell(leaves, keep, sql`doubted s ${eventsOf(sql`s.account_id`)}`);
  return sql`${own} union all ${tell(leaves, keep, ofCompany)}`;
}

function tell(leaves: readonly CompiledLeaf[], keep: SQL, from: SQL): SQL {
  const kinds = texts([...new Set(leaves.flatMap((leaf) => leaf.kinds))]);
  const births = [...new Set(leaves.flatMap((leaf) => leaf.births))];
  const isBirth = births.length > 0 ? sql`e.kind in (${texts(births)})` : sql`false`;
  const at = births.length > 0 ? sql`case when ${isBirth} then '-infinity' else e.occurred_at end` : sql`e.occurred_at`;
  const [only] = leaves.length === 1 ? leaves : [];
  const columns = leaves.map(
    // What all rows have to tell is not asked twice.
    ({ match, names }) => sql`${only ? sql`true` : match.isTold} as ${names.isTold}, ${match.told} as ${names.told}`,
  );
  const isAnyTold = leaves.map(({ match }) => (only ? match.isToldOfKind : match.isTold));
  return sql`
    select ${keep}, ${at} as at, e.id, ${sql.join(columns, sql`, `)}
    from ${from}
    where e.kind in (${kinds}) and (e.occurred_at <= s.ends_at or ${isBirth}) and (${sql.join(isAnyTold, sql` or `)})`;
}

/** By the index of each account: the planner is not to read all events for the few that are asked for. */
const eventsOf = (accountId: SQL) =>
  sql`cross join lateral (select * from ${timelineEvents} own where own.account_id = ${accountId} offset 0) e`;

/** Merged accounts are one company's history. */
const ofCompany = sql`doubted s join merged on merged.account_id = s.account_id ${eventsOf(sql`merged.read_id`)}`;

/** Each account of a company that was merged, beside each other one whose events are read with it. */
export const mergedAccounts = sql`
  merges as (${mergesSql}),
  members (root, id) as (
    select survivor_id, alias_id from merges where is_last union select survivor_id, survivor_id from merges where is_last
  ),
  merged as (
    select one.id as account_id, other.id as read_id
    from members one join members other on other.root = one.root and other.id <> one.id
  )`;
