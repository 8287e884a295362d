import type { Department, TimePrecision } from '@tasuki/domain';
import { dayIn, toGlobalId } from '@tasuki/domain';
import { momentIn } from '@tasuki/domain/zoned-moment';
import type { Viewer } from '../auth/viewer.ts';
import type { ContactColumns, ContactOf } from './joined-contact.ts';
import { TimelineEvent } from './timeline-event.type.ts';

/** A row of the page query: the event with its actor. */
export interface EventRow extends ContactColumns {
  account_id: string;
  id: string;
  kind: string;
  department: Department;
  occurred_at: Date;
  time_precision: TimePrecision;
  recorded_at: Date;
  actor_id: string | null;
  actor_name: string | null;
  contact_id: string | null;
  subject_type: string | null;
  subject_id: string | null;
  visibility: string;
  payload: Record<string, unknown>;
}

interface Reader {
  viewer: Viewer;
  /** The organisation's: in it a placeholder's day begins. */
  timeZone: string;
  /** Where the rows were read with their contacts. */
  contactOf?: ContactOf;
}

/** The row as this viewer may see it: whole, or a placeholder with day and department only. */
export function toTimelineEvent(row: EventRow, { viewer, timeZone, contactOf }: Reader): TimelineEvent {
  const event = new TimelineEvent();
  event.id = toGlobalId({ type: 'event', accountId: row.account_id, id: row.id });
  event.uuid = row.id;
  event.accountUuid = row.account_id;
  event.department = row.department;
  event.isHidden = isHiddenFrom(row, viewer);
  if (event.isHidden) return Object.assign(event, placeholder(startOfDay(row.occurred_at, timeZone)));
  event.kind = row.kind;
  event.occurredAt = row.occurred_at;
  event.timePrecision = row.time_precision;
  event.recordedAt = row.recorded_at;
  event.payload = row.payload;
  event.actor = row.actor_id
    ? { id: toGlobalId({ type: 'user', accountId: null, id: row.actor_id }), name: row.actor_name ?? '' }
    : null;
  event.contactId = row.contact_id;
  event.joinedContact = contactOf?.(row) ?? null;
  event.subjectType = row.subject_type;
  event.subjectId = row.subject_id;
  return event;
}

export function isHiddenFrom(row: Pick<EventRow, 'visibility' | 'department'>, viewer: Viewer): boolean {
  return row.visibility !== 'everyone' && !viewer.departments.has(row.department);
}

function startOfDay(at: Date, timeZone: string): Date {
  const [year = 0, month = 1, day = 1] = dayIn(timeZone, at).split('-').map(Number);
  return momentIn(timeZone, { year, month, day }) ?? at;
}

function placeholder(day: Date) {
  return {
    kind: 'hidden',
    occurredAt: day,
    recordedAt: day,
    timePrecision: 'day' as const,
    payload: {},
    actor: null,
    contactId: null,
    subjectType: null,
    subjectId: null,
  };
}
