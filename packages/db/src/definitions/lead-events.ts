import { type SQL, sql } from 'drizzle-orm';
import { mergesSql } from '../kpis/customers-sql.ts';
import { timelineEvents } from '../tables/index.ts';
import type { CompiledLeaf } from './compile-leaf.ts';
import type { MatchSql } from './fact-matches.ts';
import { isPlain } from './lead-row.ts';
import { byLeaf } from './lead-tracks.ts';
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
export const leadsApart: readonly SQL[] = [
  sql`plain as not materialized (select * from subjects where is_plain)`,
  sql`doubted as materialized (select * from subjects where is_plain is not true)`,
];

/** A row of a lead by which it is asked at its entry, too, where no event may have told anything. */
export const entriesOf = (leads: SQL, keep: SQL): SQL => sql`
  select ${keep}, -1 as leaf, entered_at as at, null::uuid as id, null::text as value, 0 as weight from (${leads}) leads`;

/** What events tell the leaves of the plain candidates: a narrow row for each event and leaf. */
export const plainEvents = (leaves: readonly CompiledLeaf[], keep: SQL): SQL =>
  tell(leaves, keep, sql`candidates s join ${timelineEvents} e on e.account_id = s.account_id`);

/** What events tell the leaves of the doubted. */
export const doubtedEvents = (leaves: readonly CompiledLeaf[], keep: SQL): SQL =>
  sql`${tell(leaves, keep, sql`doubted s ${eventsOf(sql`s.account_id`)}`)} union all ${tell(leaves, keep, ofCompany)}`;

function tell(leaves: readonly CompiledLeaf[], keep: SQL, from: SQL): SQL {
  const kinds = texts([...new Set(leaves.flatMap((leaf) => leaf.kinds))]);
  const births = [...new Set(leaves.flatMap((leaf) => leaf.births))];
  const isBirth = births.length > 0 ? sql`e.kind in (${texts(births)})` : sql`false`;
  const at = births.length > 0 ? sql`case when ${isBirth} then '-infinity' else e.occurred_at end` : sql`e.occurred_at`;
  const toldAs = (type: MatchSql['type']) => byLeaf(leaves, ({ match }) => (match.type === type ? match.told : null));
  return sql`
    select ${keep}, leaf, ${at} as at, e.id, ${toldAs('text') ?? sql`null::text`} as value, ${toldAs('int') ?? sql`0`} as weight
    from ${from} ${leavesOfKind(leaves)}
    where e.kind in (${kinds}) and (e.occurred_at <= s.ends_at or ${isBirth})
      and ${byLeaf(leaves, ({ match }) => match.isToldOfKind)}`;
}

/** The leaves that an event may tell. */
function leavesOfKind(leaves: readonly CompiledLeaf[]): SQL {
  const [only, ...more] = leaves;
  if (only && more.length === 0) return sql`cross join (select ${only.place} as leaf) reads`;
  const rows = leaves.flatMap(({ kinds, place }) => kinds.map((kind) => sql`(${kind}::text, ${place})`));
  return sql`join (values ${sql.join(rows, sql`, `)}) reads (kind, leaf) on reads.kind = e.kind`;
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
