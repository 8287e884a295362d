import type { Joint } from '@tasuki/domain/handoffs/joints';
import type { ItemUse } from '@tasuki/domain/handoffs/re-ask-rate';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { handoffReAsks, handoffs } from '../tables/index.ts';

/** What came of each item of a joint's checklist, by key, over the passes accepted in a period. */
export async function readItemUse(
  db: Reader,
  { from, to }: Joint,
  { items, period }: { items: readonly string[]; period: DayPeriod },
): Promise<Map<string, ItemUse>> {
  const rows = await db.execute<ItemUse & { item: string } & Record<string, unknown>>(sql`
    with passes as materialized (
      select account_id, id, items from ${handoffs}
      where ${handoffs.fromDepartment} = ${from} and ${handoffs.toDepartment} = ${to}
        and ${handoffs.state} = 'accepted' and ${handoffs.isSelf} = 0 and ${isWithin(handoffs.decidedAt, period)}
    )
    select wanted.item, count(passes.id)::int as "accepted",
      count(passes.id) filter (where trim(coalesce(passes.items ->> wanted.item, '')) <> '')::int as "brought",
      count(asked.item) filter (where trim(coalesce(passes.items ->> wanted.item, '')) <> '')::int as "askedAgain",
      count(asked.item) filter (where trim(coalesce(passes.items ->> wanted.item, '')) = '')::int as "askedUnanswered"
    from jsonb_array_elements_text(${JSON.stringify(items)}::jsonb) as wanted (item)
    left join passes on true
    left join ${handoffReAsks} asked
      on asked.account_id = passes.account_id and asked.handoff_id = passes.id and asked.item = wanted.item
    group by wanted.item`);
  return new Map(rows.map(({ item, ...use }) => [item, use]));
}
