import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { meetingCanceled } from './events/meeting-canceled.ts';
import { meetingHeld } from './events/meeting-held.ts';
import { meetingMissed } from './events/meeting-missed.ts';
import { meetingRescheduled } from './events/meeting-rescheduled.ts';
import { visitCompleted } from './events/visit-completed.ts';

export interface MeetingState {
  accountId: string;
  id: string;
  kind: string;
  state: string;
  startsAt: Date;
  place: string | null;
  contactId?: string | null;
}

export const meetingOutcomes = ['held', 'no-show', 'rescheduled', 'canceled'] as const;

export interface CompleteMeeting extends Acting {
  outcome: (typeof meetingOutcomes)[number];
  note?: string | null;
  durationMinutes?: number | null;
  /** The new time of a meeting that moved. */
  newStartsAt?: Date | null;
}

/** What came of a booked meeting. A visit that was held is told as a visit, because visits are counted apart. */
export function completeMeeting(meeting: MeetingState, command: CompleteMeeting): Decision {
  if (meeting.state !== 'booked')
    return refuse('MEETING_ALREADY_COMPLETED', 'What came of this meeting is already recorded.', {
      details: { state: meeting.state },
    });
  const common = {
    ...actedBy(command),
    accountId: meeting.accountId,
    contactId: meeting.contactId ?? null,
    subject: { type: 'meeting' as const, id: meeting.id },
  };
  const told = { meetingId: meeting.id, note: command.note ?? null };
  if (command.outcome === 'no-show') return accept(meetingMissed.event({ ...common, payload: told }));
  if (command.outcome === 'canceled') return accept(meetingCanceled.event({ ...common, payload: told }));
  if (command.outcome === 'rescheduled') {
    if (!command.newStartsAt)
      return refuse('NEW_TIME_MISSING', 'A meeting that moves needs its new time.', { field: 'newStartsAt' });
    if (command.newStartsAt.getTime() === meeting.startsAt.getTime()) return accept();
    return accept(
      meetingRescheduled.event({
        ...common,
        payload: {
          ...told,
          fromStartsAt: meeting.startsAt.toISOString(),
          toStartsAt: command.newStartsAt.toISOString(),
        },
      }),
    );
  }
  const durationMinutes = command.durationMinutes ?? null;
  return accept(
    meeting.kind === 'visit'
      ? visitCompleted.event({ ...common, payload: { ...told, place: meeting.place, durationMinutes } })
      : meetingHeld.event({ ...common, payload: { ...told, kind: meeting.kind, durationMinutes } }),
  );
}
