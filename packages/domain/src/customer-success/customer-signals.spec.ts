import { expect, test } from 'vitest';
import { addDays } from '../days.ts';
import { acting, outcomeOf, payloadOf, today } from '../testing/examples.ts';
import { findUpsellSignal } from './find-upsell-signal.ts';
import { holdCustomerMeeting } from './hold-customer-meeting.ts';
import { recordSurvey } from './record-survey.ts';
import { closeTicket, openTicket } from './record-ticket.ts';
import { recordUsage, type UsageHistory } from './record-usage.ts';
import { historyKeyOf, recordUsageBatch } from './record-usage-batch.ts';

const usage = { ...acting, day: today, metric: 'logins', quantity: 10, today, timeZone: 'Asia/Tokyo' };
const nothingYet: UsageHistory = { accountId: 'account-1', days: [], lastStalledOn: null };
/** Six weeks: 100 a day for four, then a tenth of it. */
const falling: UsageHistory = {
  ...nothingYet,
  days: Array.from({ length: 41 }, (_, ago) => ({ day: addDays(today, -1 - ago), quantity: ago < 13 ? 10 : 100 })),
};

test('usage of a day is recorded, and the same figure again is no news', () => {
  expect(outcomeOf(recordUsage(nothingYet, usage))).toEqual(['customer-success.usage-recorded']);
  const known = { ...nothingYet, days: [{ day: today, quantity: 10 }] };
  expect(outcomeOf(recordUsage(known, usage))).toEqual([]);
  expect(outcomeOf(recordUsage(known, { ...usage, quantity: 11 }))).toEqual(['customer-success.usage-recorded']);
});

test('usage that fell by more than half is told once in four weeks', () => {
  const stalled = ['customer-success.usage-recorded', 'customer-success.usage-stalled'];
  expect(outcomeOf(recordUsage(falling, usage))).toEqual(stalled);
  const told = { ...falling, lastStalledOn: addDays(today, -10) };
  expect(outcomeOf(recordUsage(told, usage))).toEqual(['customer-success.usage-recorded']);
  const steady = { ...falling, days: falling.days.map(({ day }) => ({ day, quantity: 60 })) };
  expect(outcomeOf(recordUsage(steady, { ...usage, quantity: 60 }))).toEqual(['customer-success.usage-recorded']);
});

test('usage of a past day stands on that day of the timeline, and of today at the moment it is told', () => {
  const [past] = recordUsage(nothingYet, { ...usage, day: '2026-01-31' }).accepted ?? [];
  expect(past).toMatchObject({ occurredAt: new Date('2026-01-30T15:00:00Z'), timePrecision: 'day' });
  const [fresh] = recordUsage(nothingYet, usage).accepted ?? [];
  expect(fresh).toMatchObject({ occurredAt: usage.at });
});

test('a batch comes to what its figures come to one by one, and a refused figure keeps no other out', () => {
  const figure = { accountId: 'account-1', metric: 'logins', day: today, quantity: 10 };
  const rows = [
    figure,
    figure,
    { ...figure, quantity: -1 },
    { ...figure, quantity: 11 },
    { ...figure, metric: 'seats' },
  ];
  const { answers, events } = recordUsageBatch(new Map(), rows, usage);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['recorded', 'unchanged', 'refused', 'recorded', 'recorded']);
  expect(answers[2]?.refusal?.code).toBe('QUANTITY_INVALID');
  expect(events.map(({ payload }) => payload)).toMatchObject([{ quantity: 10 }, { quantity: 11 }, { metric: 'seats' }]);
});

test('a batch tells a fall once, though each of its days sees it', () => {
  const known = new Map([[historyKeyOf({ accountId: 'account-1', metric: 'logins' }), falling]]);
  const days = [addDays(today, -1), today].map((day) => ({
    accountId: 'account-1',
    metric: 'logins',
    day,
    quantity: 9,
  }));
  const { events } = recordUsageBatch(known, days, usage);
  expect(events.filter(({ kind }) => kind === 'customer-success.usage-stalled')).toHaveLength(1);
});

test('usage of tomorrow, of no day, of nothing or below zero is refused', () => {
  expect(outcomeOf(recordUsage(nothingYet, { ...usage, day: addDays(today, 1) }))).toBe('DAY_IN_FUTURE');
  expect(outcomeOf(recordUsage(nothingYet, { ...usage, day: 'x' }))).toBe('DATE_INVALID');
  expect(outcomeOf(recordUsage(nothingYet, { ...usage, metric: ' ' }))).toBe('METRIC_MISSING');
  expect(outcomeOf(recordUsage(nothingYet, { ...usage, quantity: -1 }))).toBe('QUANTITY_INVALID');
});

test('a ticket is opened with its subject and closed once', () => {
  const ticket = { ...acting, accountId: 'account-1', ticketId: 'ticket-1', subject: ' ログインできない ' };
  expect(payloadOf(openTicket(ticket), 'customer-success.ticket-opened')).toMatchObject({
    subject: 'ログインできない',
  });
  expect(outcomeOf(openTicket({ ...ticket, subject: '' }))).toBe('SUBJECT_MISSING');
  const open = { accountId: 'account-1', id: 'ticket-1', subject: 'x', state: 'open', contactId: null };
  expect(outcomeOf(closeTicket(open, acting))).toEqual(['customer-success.ticket-closed']);
  expect(outcomeOf(closeTicket({ ...open, state: 'closed' }, acting))).toBe('TICKET_ALREADY_CLOSED');
});

test('NPS goes from 0 to 10 and CSAT from 1 to 5', () => {
  const answer = (kind: 'nps' | 'csat', score: number) =>
    outcomeOf(recordSurvey({ ...acting, accountId: 'account-1', surveyId: 'survey-1', kind, score }));
  expect([answer('nps', 0), answer('nps', 10), answer('csat', 1), answer('csat', 5)]).toEqual(
    Array(4).fill(['customer-success.survey-answered']),
  );
  expect([answer('nps', 11), answer('nps', 7.5), answer('csat', 0), answer('csat', 6)]).toEqual(
    Array(4).fill('SCORE_OUT_OF_RANGE'),
  );
});

test('a quarterly review is told apart from a check-in', () => {
  const meeting = { ...acting, accountId: 'account-1' };
  expect(outcomeOf(holdCustomerMeeting({ ...meeting, kind: 'check-in' }))).toEqual(['customer-success.check-in-held']);
  expect(outcomeOf(holdCustomerMeeting({ ...meeting, kind: 'quarterly-review' }))).toEqual([
    'customer-success.quarterly-review-held',
  ]);
});

test('an upsell signal comes from a customer', () => {
  const signal = { ...acting, signal: 'seats-nearly-full' as const };
  expect(outcomeOf(findUpsellSignal({ ...signal, account: { id: 'account-1', isCustomer: true } }))).toEqual([
    'customer-success.upsell-signal-found',
  ]);
  expect(outcomeOf(findUpsellSignal({ ...signal, account: { id: 'account-1', isCustomer: false } }))).toBe(
    'NOT_A_CUSTOMER',
  );
});
