import { expect, test } from 'vitest';
import { usualCalendar } from '../business-calendar.ts';
import { acceptedPass, outcomeOf, payloadOf } from '../testing/examples.ts';
import { escalateHandoff, moveHandoffOn } from './escalate-handoff.ts';
import type { HandoffState } from './handoff-state.ts';

const calendar = usualCalendar('Asia/Tokyo');
// A Friday, 17:00 in Tokyo.
const dueAt = new Date('2026-06-05T08:00:00Z');
const offered: HandoffState = { ...acceptedPass, state: 'offered', assigneeId: 'sato', dueAt };
const clock = { at: dueAt, calendar };
const escalation = { ...clock, rerouteAfterHours: 2, assigneeName: '佐藤 健一' };

test('a deadline that passed is told, with the business hour at which it goes on', () => {
  const decision = escalateHandoff(offered, escalation);
  expect(outcomeOf(decision)).toEqual(['handoffs.escalated']);
  // One hour is left of Friday, the other is Monday's first.
  expect(payloadOf(decision, 'handoffs.escalated')).toMatchObject({ nextStepAt: '2026-06-08T01:00:00.000Z' });
});

test('it is told once, and never of what is answered, imported, without a clock, or not due yet', () => {
  const none = (changed: Partial<HandoffState>) => outcomeOf(escalateHandoff({ ...offered, ...changed }, escalation));
  expect(none({ escalatedAt: dueAt })).toEqual([]);
  expect(none({ state: 'accepted' })).toEqual([]);
  expect(none({ importSource: 'olist' })).toEqual([]);
  expect(none({ dueAt: null })).toEqual([]);
  expect(none({ dueAt: new Date('2026-06-05T08:00:01Z') })).toEqual([]);
});

const escalated: HandoffState = { ...offered, hadBy: ['mori'], escalatedAt: dueAt, nextStepAt: dueAt };
const routing = { userId: 'ito', userName: '伊藤 葵', because: 'rule', openWork: 0, passedOver: [] } as const;
const next = { ...clock, routing: { ...routing, passedOver: [] }, beforeName: '佐藤 健一', answerWithinHours: 9 };

test('after the agreed time the next person gets it, with a new clock and the names of all who had it', () => {
  const decision = moveHandoffOn(escalated, next);
  expect(outcomeOf(decision)).toEqual(['handoffs.rerouted']);
  expect(payloadOf(decision, 'handoffs.rerouted')).toMatchObject({
    routing: { userId: 'ito' },
    hadBy: ['mori', 'sato'],
    dueAt: '2026-06-08T08:00:00.000Z',
  });
});

test('where nobody is left it expires', () => {
  expect(outcomeOf(moveHandoffOn(escalated, { ...next, routing: null }))).toEqual(['handoffs.expired']);
});

test('nothing moves before the manager’s time is over, or once somebody has answered', () => {
  expect(outcomeOf(moveHandoffOn({ ...escalated, nextStepAt: new Date('2026-06-06T00:00:00Z') }, next))).toEqual([]);
  expect(outcomeOf(moveHandoffOn({ ...escalated, state: 'accepted' }, next))).toEqual([]);
  expect(outcomeOf(moveHandoffOn({ ...offered, nextStepAt: null }, { ...next, routing: null }))).toEqual([]);
});
