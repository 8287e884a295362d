import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HistoryEvent, LeadHistory } from '../definitions/lead-history.ts';
import { DAY_MS } from '../definitions/read-fact.ts';
import { checkScoreTerms } from './check-score-terms.ts';
import { defaultScoreModel } from './default-score-model.ts';
import { judgeScore } from './judge-score.ts';
import { nextLook } from './next-look.ts';
import { type ScorePoint, toTenths } from './score-point.ts';
import type { ScoreSide, ScoreTerms } from './score-terms.ts';

const start = Date.UTC(2026, 0, 1);
const dayAt = (day: number) => new Date(start + day * DAY_MS);
const { terms } = defaultScoreModel;

/** With everything that the default has not: negative points for events, points that stay, pages, the whole account. */
const hardTerms: ScoreTerms = {
  ...terms,
  groups: [...terms.groups, { key: 'cold', nameJa: '離脱', nameEn: 'Leaving', cap: 7 }],
  engagement: [
    ...terms.engagement,
    { key: 'call', field: 'call.attempts', points: -3, halfLifeDays: 10, group: 'cold' },
    { key: 'meeting', field: 'meeting.held', points: 30, halfLifeDays: null, group: null },
    { key: 'all-opens', field: 'mail.opens', scope: 'account', points: 1, halfLifeDays: 3, group: null },
  ],
};

const happening = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'marketing.mail-opened',
      'marketing.mail-clicked',
      'marketing.form-submitted',
      'field-sales.meeting-held',
    ),
  }),
  fc.record({ kind: fc.constant('marketing.page-viewed'), url: fc.constantFrom('/pricing', '/blog') }),
  fc.record({
    kind: fc.constant('inside-sales.call-logged'),
    callId: fc.constantFrom('1', '2'),
    outcome: fc.constantFrom('meaningful', 'absent'),
  }),
  fc.record({
    kind: fc.constant('inside-sales.call-corrected'),
    callId: fc.constantFrom('1', '2'),
    outcome: fc.constantFrom('meaningful', 'absent'),
    before: fc.constantFrom('meaningful', 'absent'),
  }),
  fc.record({ kind: fc.constant('accounts.account-created'), employees: fc.constantFrom(null, 20, 80, 500) }),
  fc.record({ kind: fc.constant('accounts.contact-added'), title: fc.constantFrom('部長', '社長', '学生', null) }),
  fc.record({ kind: fc.constant('marketing.lead-disqualified'), reasonCode: fc.constantFrom('competitor', 'spam') }),
);
const told = fc.record({ day: fc.integer({ min: 0, max: 120 }), what: happening, isMine: fc.boolean() });

const historyOf = (list: readonly { day: number; what: { kind: string }; isMine?: boolean }[]): LeadHistory => ({
  leadId: 'lead',
  contactId: 'me',
  events: list.map(({ day, what: { kind, ...payload }, isMine = true }, at): HistoryEvent => {
    const contactId = isMine ? 'me' : 'other';
    return {
      id: `e${at}`,
      kind,
      occurredAt: dayAt(day),
      contactId,
      payload: { ...payload, contactId, leadId: 'lead' },
    };
  }),
});

const history = fc.array(told, { maxLength: 40 }).map(historyOf);
const moment = fc.integer({ min: 0, max: 24 * 200 }).map((hour) => new Date(start + hour * 3_600_000));
const tenthsOf = (points: readonly ScorePoint[], side: ScoreSide) =>
  points.filter((point) => point.side === side).reduce((sum, { points }) => sum + toTenths(points), 0);

test.each([
  terms,
  hardTerms,
])('at any moment a score is the sum of its listed points, each with its event or fact', (model) => {
  expect(checkScoreTerms(model)).toBeNull();
  fc.assert(
    fc.property(history, moment, (lead, at) => {
      const { fit, engagement, points } = judgeScore(model, lead, at);
      expect(toTenths(fit)).toBe(tenthsOf(points, 'fit'));
      expect(toTenths(engagement)).toBe(tenthsOf(points, 'engagement'));
      const known = new Map(lead.events.map((event) => [event.id, event.occurredAt]));
      for (const { side, eventId, field } of points) {
        expect(field).toMatch(/\w/);
        if (eventId !== null) expect(known.get(eventId)?.getTime()).toBeLessThanOrEqual(at.getTime());
        else expect(side).toBe('fit');
      }
      expect(points.filter(({ points }) => points === 0)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('no group ever counts more than its cap, and what it keeps out is told', () => {
  fc.assert(
    fc.property(history, moment, (lead, at) => {
      const { points, capped, live } = judgeScore(hardTerms, lead, at);
      for (const { key, cap } of hardTerms.groups) {
        const own = points.filter(({ group }) => group === key);
        const sum = own.reduce((total, { points }) => total + toTenths(points), 0);
        expect(Math.abs(sum)).toBeLessThanOrEqual(toTenths(cap));
        const all = live.filter(({ group }) => group === key).reduce((total, { live }) => total + toTenths(live), 0);
        const out = capped
          .filter(({ group }) => group === key)
          .reduce((total, { points }) => total + toTenths(points), 0);
        expect(sum + out).toBe(all);
      }
    }),
    { numRuns: 300 },
  );
});

test('the order in which events are read, and what happens later, change nothing', () => {
  fc.assert(
    fc.property(history, moment, (lead, at) => {
      const before = { ...lead, events: lead.events.filter(({ occurredAt }) => occurredAt <= at).toReversed() };
      expect(judgeScore(hardTerms, before, at)).toEqual(judgeScore(hardTerms, lead, at));
    }),
    { numRuns: 200 },
  );
});

test('nothing changes a standing before the moment at which it is to be looked at again', () => {
  fc.assert(
    fc.property(history, moment, fc.double({ min: 0, max: 0.999, noNaN: true }), (lead, at, part) => {
      const known = { ...lead, events: lead.events.filter(({ occurredAt }) => occurredAt <= at) };
      const score = judgeScore(hardTerms, known, at);
      const look = nextLook(hardTerms, score, at)?.getTime() ?? at.getTime() + 2000 * DAY_MS;
      // The search ends within a minute of the crossing.
      const between = new Date(at.getTime() + Math.max(0, look - at.getTime() - 60_000) * part);
      expect(judgeScore(hardTerms, known, between).standing).toBe(score.standing);
    }),
    { numRuns: 300 },
  );
});

test('a hundred opened mails count no more than the cap of mail', () => {
  const opens = Array.from({ length: 100 }, () => ({ day: 10, what: { kind: 'marketing.mail-opened' } }));
  const { engagement, points, capped } = judgeScore(terms, historyOf(opens), dayAt(10));
  expect(engagement).toBe(15);
  expect(points).toHaveLength(15);
  expect(capped).toEqual([{ side: 'engagement', group: 'mail', count: 85, points: 85 }]);
});

test('half of the points are left after a half-life, and a quarter after two', () => {
  const form = historyOf([{ day: 0, what: { kind: 'marketing.form-submitted' } }]);
  const engagementOn = (day: number) => judgeScore(terms, form, dayAt(day)).engagement;
  expect([0, 30, 60].map(engagementOn)).toEqual([20, 10, 5]);
});

test('fit and engagement name the cell, each by its own points', () => {
  const lead = historyOf([
    { day: 0, what: { kind: 'accounts.account-created', employees: 500 } as { kind: string } },
    { day: 0, what: { kind: 'accounts.contact-added', title: '情報システム部長' } as { kind: string } },
    { day: 1, what: { kind: 'marketing.form-submitted' } },
    { day: 2, what: { kind: 'marketing.form-submitted' } },
  ]);
  expect(judgeScore(terms, lead, dayAt(0)).cell).toBe('A3');
  expect(judgeScore(terms, lead, dayAt(2))).toMatchObject({ fit: 80, cell: 'A2', standing: 'A2' });
});

test.each([
  { what: { kind: 'accounts.contact-added', title: '学生' }, key: 'student' },
  { what: { kind: 'marketing.lead-disqualified', reasonCode: 'competitor' }, key: 'competitor' },
])('a $key is outside the grid, whatever the points', ({ what, key }) => {
  const score = judgeScore(terms, historyOf([{ day: 0, what }]), dayAt(1));
  expect(score).toMatchObject({ standing: 'disqualified', disqualifiedBy: [key] });
});

test('a corrected call takes back the points of the call that it corrects, not of another', () => {
  const lead = historyOf([
    { day: 0, what: { kind: 'inside-sales.call-logged', callId: 'a', outcome: 'meaningful' } as { kind: string } },
    { day: 1, what: { kind: 'inside-sales.call-logged', callId: 'b', outcome: 'meaningful' } as { kind: string } },
    {
      day: 2,
      what: { kind: 'inside-sales.call-corrected', callId: 'a', outcome: 'absent', before: 'meaningful' } as {
        kind: string;
      },
    },
  ]);
  expect(judgeScore(terms, lead, dayAt(1)).points).toHaveLength(2);
  expect(judgeScore(terms, lead, dayAt(2)).points.map(({ eventId }) => eventId)).toEqual(['e1']);
});

test('what happened at an unknown time gives no points that lose their worth, and those that stay', () => {
  const of = (kind: string) => historyOf([{ day: 10, what: { kind } }]);
  const undated = ({ events, ...lead }: LeadHistory) => ({
    ...lead,
    events: events.map((event) => ({ ...event, isUndated: true })),
  });
  const points = (told: LeadHistory) => judgeScore(hardTerms, told, dayAt(10)).engagement;
  expect(points(of('marketing.form-submitted'))).toBeGreaterThan(0);
  expect(points(undated(of('marketing.form-submitted')))).toBe(0);
  expect(points(undated(of('field-sales.meeting-held')))).toBe(30);
});
