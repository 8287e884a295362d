import { leadScored } from '@tasuki/domain/scores/events/lead-scored';
import { scoreOverridden } from '@tasuki/domain/scores/events/score-overridden';
import { scoreOverrideEnded } from '@tasuki/domain/scores/events/score-override-ended';
import DataLoader from 'dataloader';
import type { Lead } from '../accounts/lead.type.ts';
import type { ApiContext } from '../context.ts';
import { type EventRow, toTimelineEvent } from '../timeline/event-row.ts';
import type { TimelineEvent } from '../timeline/timeline-event.type.ts';

const kinds = [leadScored, scoreOverridden, scoreOverrideEnded].map(({ name }) => name);
/** Of one lead; a lead that moved oftener moved too often to be read. */
const MOST_MOVES = 200;

/** A lead's moves in a model's grid, newest first, in batches. */
export async function loadScoreHistory(context: ApiContext, lead: Lead, modelId: string): Promise<TimelineEvent[]> {
  const rows = await context.once('score-history', () => createLoader(context)).load(lead);
  const { viewer, timeZone } = context;
  if (!viewer) return [];
  const own = rows.filter(({ payload }) => (payload as { modelId?: string }).modelId === modelId);
  return own.map((row) => toTimelineEvent(row, { viewer, timeZone }));
}

function createLoader({ sql }: ApiContext) {
  return new DataLoader(async (leads: readonly Lead[]): Promise<EventRow[][]> => {
    const accountIds = [...new Set(leads.map(({ accountUuid }) => accountUuid ?? ''))];
    const rows = await sql<EventRow[]>`
      select found.*, u.name as actor_name from (
        select e.*, row_number() over (partition by e.subject_id order by e.occurred_at desc, e.id desc) as place
        from timeline_events e
        where e.account_id = any(${accountIds}::uuid[]) and e.kind = any(${kinds})
          and e.subject_id = any(${leads.map(({ uuid }) => uuid)}::uuid[]) and e.redacted_at is null
      ) found left join users u on u.id = found.actor_id
      where place <= ${MOST_MOVES} order by occurred_at desc, found.id desc`;
    const byLead = Map.groupBy(rows, (row) => row.subject_id);
    return leads.map(({ uuid }) => byLead.get(uuid) ?? []);
  });
}
