import { describe, expect, test } from 'vitest';
import { type BookMeeting, bookMeeting } from './book-meeting.ts';
import { callOutcomes, contactOutcomes } from './call-outcomes.ts';
import { type CallState, correctCall, type LogCall, logCall } from './log-call.ts';

const at = new Date('2026-06-01T01:00:00Z');
const acting = { by: 'sato', as: 'inside-sales', at } as const;
const later = new Date('2026-06-02T01:00:00Z');
const call: LogCall = {
  ...acting,
  accountId: 'a',
  outcome: 'absent',
  locale: 'ja',
  ids: { call: 'call', task: 'task' },
};

describe('calls', () => {
  test('each attempt is recorded with what came of it', () => {
    const { accepted } = logCall(null, call);
    expect(accepted).toHaveLength(1);
    expect(accepted?.[0]).toMatchObject({ kind: 'inside-sales.call-logged', payload: { outcome: 'absent' } });
  });

  test('a promised call back becomes a task', () => {
    const { accepted } = logCall(null, { ...call, outcome: 'callback', callbackAt: later });
    expect(accepted?.[1]).toMatchObject({
      kind: 'accounts.task-created',
      payload: { title: '折り返し架電', assigneeId: 'sato' },
    });
    expect(logCall(null, { ...call, callbackAt: at }).refused?.code).toBe('CALLBACK_IN_THE_PAST');
  });

  test('nobody calls a contact who has left', () => {
    expect(logCall({ leftAt: at }, call).refused?.code).toBe('CONTACT_HAS_LEFT');
  });

  test('reception, no answer and a promised call back are no contact', () => {
    const none = callOutcomes.filter((outcome) => !contactOutcomes.includes(outcome));
    expect(none.toSorted()).toEqual(['absent', 'callback', 'gatekeeper', 'wrong-number']);
  });

  test('a slip is corrected within minutes, by the caller', () => {
    const logged: CallState = {
      accountId: 'a',
      id: 'call',
      contactId: null,
      userId: 'sato',
      outcome: 'absent',
      calledAt: at,
    };
    const correction = { ...acting, outcome: 'conversation' } as const;
    expect(correctCall(logged, correction).accepted?.[0]?.payload).toMatchObject({ before: 'absent' });
    expect(correctCall(logged, { ...correction, by: 'suzuki' }).refused?.code).toBe('NOT_YOUR_CALL');
    expect(correctCall(logged, { ...correction, at: later }).refused?.code).toBe('TOO_LATE_TO_CORRECT');
    expect(correctCall(logged, { ...correction, outcome: 'absent' }).accepted).toEqual([]);
  });
});

test('a meeting is booked for a time to come', () => {
  const booking: BookMeeting = { ...acting, accountId: 'a', id: 'm', kind: 'online', startsAt: later };
  expect(bookMeeting(null, booking).accepted?.[0]?.payload).toMatchObject({ ownerId: 'sato', kind: 'online' });
  expect(bookMeeting(null, { ...booking, startsAt: at }).refused?.code).toBe('MEETING_IN_THE_PAST');
  expect(bookMeeting({ leftAt: at }, booking).refused?.code).toBe('CONTACT_HAS_LEFT');
});
