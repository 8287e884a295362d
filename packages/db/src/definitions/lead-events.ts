import { type SQL, sql } from 'drizzle-orm';
import { mergesSql } from '../kpis/customers-sql.ts';
import { timelineEvents } from '../tables/index.ts';
import type { CompiledLeaf } from './compile-leaf.ts';
import { texts } from './text-array.ts';

/**
 * `lead_events`: what the events of the candidates tell the leaves, one narrow row each. Facts in the lead's row are read from
 * events only where somebody corrected the lead; those of merged accounts are one company's history.
 */
export function leadEvents(leaves: readonly CompiledLeaf[], keep: SQL): SQL {
  const fromEvents = leaves.filter(({ inRow }) => !inRow);
  const fromRow = leaves.filter(({ inRow }) => inRow);
  const kindsOf = (some: readonly CompiledLeaf[]) => texts([...new Set(some.flatMap(({ kinds }) => kinds))]);
  const columns = (some: readonly CompiledLeaf[]) =>
    leaves.map((leaf) => {
      const { match, names } = leaf;
      const isRead = some.includes(leaf);
      return sql`${isRead ? match.isTold : sql`false`} as ${names.isTold},
        ${isRead ? match.told : sql.raw(`null::${match.type}`)} as ${names.told}`;
    });
  const tell = (some: readonly CompiledLeaf[], from: SQL) => {
    const births = [...new Set(some.flatMap((leaf) => leaf.births))];
    const isBirth = births.length > 0 ? sql`e.kind in (${texts(births)})` : sql`false`;
    return sql`
      select ${keep}, ${births.length > 0 ? sql`case when ${isBirth} then '-infinity' else e.occurred_at end` : sql`e.occurred_at`} as at,
        e.id, ${sql.join(columns(some), sql`, `)}
      from ${from}
      where e.kind in (${kindsOf(some)}) and (e.occurred_at <= s.ends_at or ${isBirth}) and (${isAnyTold(some)})`;
  };
  const branches = [
    ...(fromEvents.length > 0
      ? [
          tell(fromEvents, sql`candidates s join ${timelineEvents} e on e.account_id = s.account_id`),
          tell(
            fromEvents,
            sql`candidates s join merged on merged.account_id = s.account_id ${eventsOf(sql`merged.read_id`)}`,
          ),
        ]
      : []),
    ...(fromRow.length > 0 ? [tell(fromRow, sql`(${corrected(fromRow)}) s ${eventsOf(sql`s.account_id`)}`)] : []),
  ];
  return sql`${mergedAccounts}, lead_events as (${sql.join(branches, sql` union all `)})`;
}

const isAnyTold = (some: readonly CompiledLeaf[]) =>
  sql.join(
    some.map(({ match }) => match.isTold),
    sql` or `,
  );

const corrected = ([leaf]: readonly CompiledLeaf[]) => sql`select * from candidates where ${leaf?.names.inRow} is null`;

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
