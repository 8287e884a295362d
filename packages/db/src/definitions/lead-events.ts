import { type SQL, sql } from 'drizzle-orm';
import { mergesSql } from '../kpis/customers-sql.ts';
import { timelineEvents } from '../tables/index.ts';
import type { CompiledLeaf } from './compile-leaf.ts';
import { asSql, type Possible } from './possible.ts';
import { texts } from './text-array.ts';

interface Reading {
  /** Columns of `candidates` that go along. */
  keep: SQL;
  /** Whether a lead can pass by what was told of it, over columns of `told` and its window `own`. */
  canPass: Possible;
}

/**
 * What events tell the leaves, one narrow row each: `lead_events` of the candidates, and `row_events` of those few whose rows are
 * not to be trusted. Merged accounts are one company's history.
 */
export function leadEvents(leaves: readonly CompiledLeaf[], { keep, canPass }: Reading): SQL {
  const fromEvents = leaves.filter(({ inRow }) => !inRow);
  const fromRow = leaves.filter(({ inRow }) => inRow);
  const tables = [sql`${mergedAccounts}`];
  if (fromEvents.length > 0) {
    const own = sql`candidates s join ${timelineEvents} e on e.account_id = s.account_id`;
    const told = [tell(fromEvents, keep, own), tell(fromEvents, keep, ofCompany(sql`candidates`))];
    tables.push(sql`lead_events as (${ifAnyCanPass(fromEvents, sql.join(told, sql` union all `), canPass)})`);
  }
  if (fromRow.length > 0) {
    const isUnknown = sql.join(
      fromRow.map(({ names }) => sql`${names.inRow} is null`),
      sql` or `,
    );
    const doubted = sql`(select * from candidates where ${isUnknown})`;
    const told = [
      tell(fromRow, keep, sql`${doubted} s ${eventsOf(sql`s.account_id`)}`),
      tell(fromRow, keep, ofCompany(doubted)),
    ];
    tables.push(sql`row_events as (${sql.join(told, sql` union all `)})`);
  }
  return sql.join(tables, sql`, `);
}

/** What is told of leads that cannot pass by it is not looked at again; one comparison alone finds that by itself. */
function ifAnyCanPass(leaves: readonly CompiledLeaf[], told: SQL, canPass: Possible): SQL {
  if (leaves.length === 1 || canPass === true) return told;
  return sql`
    select * from (
      select told.*, ${asSql(canPass)} as can_pass from (${told}) told window own as (partition by lead_id)
    ) told where can_pass`;
}

function tell(leaves: readonly CompiledLeaf[], keep: SQL, from: SQL): SQL {
  const kinds = texts([...new Set(leaves.flatMap((leaf) => leaf.kinds))]);
  const births = [...new Set(leaves.flatMap((leaf) => leaf.births))];
  const isBirth = births.length > 0 ? sql`e.kind in (${texts(births)})` : sql`false`;
  const at = births.length > 0 ? sql`case when ${isBirth} then '-infinity' else e.occurred_at end` : sql`e.occurred_at`;
  const columns = leaves.map(
    ({ match, names }) => sql`${match.isTold} as ${names.isTold}, ${match.told} as ${names.told}`,
  );
  const isAnyTold = leaves.map(({ match }) => match.isTold);
  return sql`
    select ${keep}, ${at} as at, e.id, ${sql.join(columns, sql`, `)}
    from ${from}
    where e.kind in (${kinds}) and (e.occurred_at <= s.ends_at or ${isBirth}) and (${sql.join(isAnyTold, sql` or `)})`;
}

const ofCompany = (leads: SQL) =>
  sql`${leads} s join merged on merged.account_id = s.account_id ${eventsOf(sql`merged.read_id`)}`;

/** By the index of each account: the planner is not to read all events for the few that are asked for. */
const eventsOf = (accountId: SQL) =>
  sql`cross join lateral (select * from ${timelineEvents} own where own.account_id = ${accountId} offset 0) e`;

/** Each account of a company that was merged, beside each other one whose events are read with it. */
const mergedAccounts = sql`
  merges as (${mergesSql}),
  members (root, id) as (
    select survivor_id, alias_id from merges where is_last union select survivor_id, survivor_id from merges where is_last
  ),
  merged as (
    select one.id as account_id, other.id as read_id
    from members one join members other on other.root = one.root and other.id <> one.id
  )`;
