import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { meetingBooked } from './events/meeting-booked.ts';
import type { MeetingKind } from './meeting-kinds.ts';

export interface BookMeeting extends Acting {
  accountId: string;
  contactId?: string | null;
  id: string;
  kind: MeetingKind;
  startsAt: Date;
  leadId?: string | null;
  opportunityId?: string | null;
  ownerId?: string | null;
  place?: string | null;
  note?: string | null;
}

/** アポ獲得. A meeting is booked ahead; one that was held already is completed, not booked. */
export function bookMeeting(contact: { leftAt: Date | null } | null, command: BookMeeting): Decision {
  const { accountId, contactId, id, kind, startsAt, leadId, opportunityId, ownerId, place, note } = command;
  if (contact?.leftAt) return refuse('CONTACT_HAS_LEFT', 'This contact has left the company.', { field: 'contactId' });
  if (startsAt <= command.at && !command.importSource) {
    return refuse('MEETING_IN_THE_PAST', 'A meeting is booked for a time to come.', { field: 'startsAt' });
  }
  return accept(
    meetingBooked.event({
      ...actedBy(command),
      accountId,
      department: command.as,
      contactId: contactId ?? null,
      subject: { type: 'meeting', id },
      payload: {
        meetingId: id,
        kind,
        startsAt: startsAt.toISOString(),
        leadId,
        opportunityId,
        ownerId: ownerId ?? command.by,
        place: place?.trim() || null,
        note: note?.trim() || null,
      },
    }),
  );
}
