import { expect, test } from 'vitest';
import { acting, outcomeOf, payloadOf } from '../testing/examples.ts';
import { completeMeeting, type MeetingState } from './complete-meeting.ts';

const booked: MeetingState = {
  accountId: 'account-1',
  id: 'meeting-1',
  kind: 'online',
  state: 'booked',
  startsAt: new Date('2026-06-15T02:00:00Z'),
  place: '大手町',
};

test('a booked meeting is held, and a visit is told as a visit', () => {
  expect(outcomeOf(completeMeeting(booked, { ...acting, outcome: 'held' }))).toEqual(['field-sales.meeting-held']);
  const visit = completeMeeting({ ...booked, kind: 'visit' }, { ...acting, outcome: 'held', durationMinutes: 60 });
  expect(payloadOf(visit, 'field-sales.visit-completed')).toMatchObject({ place: '大手町', durationMinutes: 60 });
});

test('a no-show is told apart from a meeting', () => {
  expect(outcomeOf(completeMeeting(booked, { ...acting, outcome: 'no-show' }))).toEqual(['field-sales.meeting-missed']);
});

test('a meeting that was called off beforehand is no no-show', () => {
  const calledOff = completeMeeting(booked, { ...acting, outcome: 'canceled', note: '決裁者の異動' });
  expect(payloadOf(calledOff, 'field-sales.meeting-canceled')).toEqual({
    meetingId: 'meeting-1',
    note: '決裁者の異動',
  });
});

test('a meeting that moves needs its new time, and the same time is no move', () => {
  expect(outcomeOf(completeMeeting(booked, { ...acting, outcome: 'rescheduled' }))).toBe('NEW_TIME_MISSING');
  const same = { ...acting, outcome: 'rescheduled' as const, newStartsAt: booked.startsAt };
  expect(outcomeOf(completeMeeting(booked, same))).toEqual([]);
  const later = { ...same, newStartsAt: new Date('2026-06-22T02:00:00Z') };
  expect(payloadOf(completeMeeting(booked, later), 'field-sales.meeting-rescheduled')).toMatchObject({
    toStartsAt: '2026-06-22T02:00:00.000Z',
  });
});

test('what came of a meeting is recorded once', () => {
  for (const state of ['held', 'no-show', 'canceled'])
    expect(outcomeOf(completeMeeting({ ...booked, state }, { ...acting, outcome: 'held' }))).toBe(
      'MEETING_ALREADY_COMPLETED',
    );
});
