import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isKnown, isWithin } from '../days-in-zone.ts';
import { meetings, timelineEvents } from '../tables/index.ts';
import { isAcceptedMeeting } from './is-accepted-meeting.ts';

/** アポ獲得 → 商談実施 → 有効商談, and what became of the rest; リスケ are meetings that were moved at least once. */
export const meetingStages = ['booked', 'rescheduled', 'no-show', 'canceled', 'waiting', 'held', 'accepted'] as const;
export type MeetingStage = (typeof meetingStages)[number];

export interface MeetingStageFigures {
  stage: MeetingStage;
  /** Of the meetings booked in the period, those that came here until now. */
  strict: number;
  /** Meetings that came here in the period, whenever they were booked. */
  anyOrder: number;
}

/** Both readings of the meetings of a period: one cohort by booking, and what happened within the period. */
export async function readMeetingFunnel(db: Reader, period: DayPeriod): Promise<MeetingStageFigures[]> {
  const columns = meetingStages.flatMap((stage) => [
    sql`count(*) filter (where ${belongs(stage, true, period)})::int as ${sql.identifier(`${stage}_strict`)}`,
    sql`count(*) filter (where ${belongs(stage, false, period)})::int as ${sql.identifier(`${stage}_any`)}`,
  ]);
  const [row] = await db.execute<Record<string, number>>(
    sql`select ${sql.join(columns, sql`, `)} from (${staged}) meetings`,
  );
  return meetingStages.map((stage) => ({
    stage,
    strict: row?.[`${stage}_strict`] ?? 0,
    anyOrder: row?.[`${stage}_any`] ?? 0,
  }));
}

export interface FunnelMeeting extends Record<string, unknown> {
  accountId: string;
  id: string;
}

/** The meetings of one stage, newest first, a page after a record. */
export async function readMeetingFunnelMeetings(
  db: Reader,
  period: DayPeriod,
  page: { stage: MeetingStage; isStrict: boolean; afterId: string | null; limit: number },
): Promise<FunnelMeeting[]> {
  const after = page.afterId ? sql`and id < ${page.afterId}::uuid` : sql``;
  const rows = await db.execute<FunnelMeeting>(sql`
    select account_id as "accountId", id from (${staged}) meetings
    where ${belongs(page.stage, page.isStrict, period)} ${after} order by id desc limit ${page.limit}`);
  return [...rows];
}

/** A meeting that is known to be held, and not when, belongs to no period. */
const known = (at: SQLWrapper): SQL => sql`case when ${isKnown(meetings.heldPrecision)} then ${at} end`;
const heldAt = known(sql`coalesce(${meetings.heldAt}, ${meetings.startsAt})`);

/** Each meeting with the moment of every stage that it came to. */
const staged: SQL = sql`
  select ${meetings.accountId} as account_id, ${meetings.id} as id, ${known(meetings.bookedAt)} as booked_at, moves.at as rescheduled_at,
    case when ${meetings.state} = 'no-show' then ${meetings.startsAt} end as no_show_at,
    case when ${meetings.state} = 'canceled' then ${meetings.startsAt} end as canceled_at,
    case when ${meetings.state} = 'booked' then ${meetings.startsAt} end as waiting_at,
    case when ${meetings.state} = 'held' then ${heldAt} end as held_at,
    case when ${isAcceptedMeeting} then ${heldAt} end as accepted_at
  from ${meetings} left join (
    select ${timelineEvents.accountId} as account_id, ${timelineEvents.payload}->>'meetingId' as meeting_id, min(${timelineEvents.occurredAt}) as at
    from ${timelineEvents} where ${timelineEvents.kind} = 'field-sales.meeting-rescheduled' group by 1, 2) moves
    on moves.account_id = ${meetings.accountId} and moves.meeting_id = ${meetings.id}::text`;

function belongs(stage: MeetingStage, isStrict: boolean, period: DayPeriod): SQL {
  const at = sql`${sql.identifier(`${stage.replace('-', '_')}_at`)}`;
  return isStrict ? sql`(${isWithin(sql`booked_at`, period)} and ${at} is not null)` : isWithin(at, period);
}
