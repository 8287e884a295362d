import DataLoader from 'dataloader';
import type { ApiContext } from '../context.ts';
import { type EventRow, toTimelineEvent } from './event-row.ts';
import type { TimelineEvent } from './timeline-event.type.ts';

/** One event by its account and id, in batches; null where there is none. */
export function loadEvent(context: ApiContext, accountId: string, id: string): Promise<TimelineEvent | null> {
  const loader = context.once('timeline-event', () => createLoader(context));
  return loader.load({ accountId, id });
}

function createLoader({ sql, viewer, timeZone }: ApiContext) {
  return new DataLoader(
    async (keys: readonly { accountId: string; id: string }[]) => {
      const rows = await sql<EventRow[]>`
        select e.*, u.name as actor_name from timeline_events e left join users u on u.id = e.actor_id
        where e.account_id = any(${[...new Set(keys.map((key) => key.accountId))]}::uuid[])
          and e.id = any(${keys.map((key) => key.id)}::uuid[])`;
      const byId = new Map(rows.map((row) => [row.id, row]));
      return keys.map(({ id }) => {
        const row = byId.get(id);
        return row && viewer ? toTimelineEvent(row, { viewer, timeZone }) : null;
      });
    },
    { cacheKeyFn: ({ accountId, id }) => `${accountId}/${id}` },
  );
}
