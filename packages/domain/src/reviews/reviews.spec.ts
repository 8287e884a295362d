import { expect, test } from 'vitest';
import { acting, payloadOf } from '../testing/examples.ts';
import { sectionsOf } from './agenda-sections.ts';
import { agendaMatters, agendaWords } from './agenda-words.ts';
import { blindSample } from './blind-sample.ts';
import { decideInReview, refuseCheck } from './decide-in-review.ts';
import { findPair, isReviewPair, pairSlug, reviewPairs } from './review-pairs.ts';
import { addWeeks, daysOfWeek, weekOf } from './review-week.ts';

test('a week is that of ISO 8601, also around the new year', () => {
  expect(weekOf('2026-11-22')).toBe('2026-W47');
  expect(daysOfWeek('2026-W47')).toEqual({ from: '2026-11-16', to: '2026-11-23' });
  expect(weekOf('2027-01-03')).toBe('2026-W53');
  expect(weekOf('2024-12-30')).toBe('2025-W01');
  expect(addWeeks('2026-W53', 1)).toBe('2027-W01');
  expect(addWeeks('2026-W01', -1)).toBe('2025-W52');
});

test('a year without a week 53 has none, and other words are no weeks', () => {
  expect(daysOfWeek('2025-W53')).toBeNull();
  expect(daysOfWeek('2026-W00')).toBeNull();
  expect(daysOfWeek('2026-47')).toBeNull();
});

test('a pair is found by its address', () => {
  for (const pair of reviewPairs) expect(findPair(pairSlug(pair))).toBe(pair);
  expect(findPair('field-sales-inside-sales')).toBeUndefined();
  expect(isReviewPair('inside-sales', 'customer-success')).toBe(true);
});

test('upsell is spoken of by inside sales and customer success, churn by those who hand customers over', () => {
  expect(sectionsOf({ from: 'inside-sales', to: 'field-sales' })).toEqual(['returned', 'aged', 'disputed', 'best']);
  expect(sectionsOf({ from: 'field-sales', to: 'customer-success' })).toContain('early-churn');
  expect(sectionsOf({ from: 'inside-sales', to: 'customer-success' })).toContain('upsell');
});

test('everybody in the meeting judges the same sample, and another one the next week', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `handoff-${at}`);
  expect(blindSample(ids, '2026-W47')).toEqual(blindSample([...ids].reverse(), '2026-W47'));
  expect(blindSample(ids, '2026-W47')).not.toEqual(blindSample(ids, '2026-W48'));
  expect(blindSample(['only'], '2026-W47')).toEqual(['only']);
});

const decision = {
  ...acting,
  decisionId: 'decision-1',
  week: '2026-W24',
  pair: { from: 'inside-sales', to: 'field-sales' },
  text: ' 決裁者の同席を条件にする ',
  accountId: 'account-1',
  recheckOn: '2026-07-01',
  today: '2026-06-15',
} as const;

test('what is decided about an account stands on its timeline, what is about the joint does not', () => {
  expect(payloadOf(decideInReview(decision), 'reviews.decision-made')).toEqual({
    ...{ decisionId: 'decision-1', week: '2026-W24', from: 'inside-sales', to: 'field-sales' },
    ...{ text: '決裁者の同席を条件にする', recheckOn: '2026-07-01' },
  });
  expect(decideInReview({ ...decision, accountId: null })).toEqual({ accepted: [] });
});

test('a decision without words, or with a re-check in the past, is refused', () => {
  expect(decideInReview({ ...decision, text: ' ' }).refused).toMatchObject({ code: 'WORD_MISSING', field: 'text' });
  expect(decideInReview({ ...decision, text: 'あ'.repeat(1_001) }).refused?.code).toBe('TEXT_TOO_LONG');
  expect(refuseCheck(null, { result: 'done', note: 'あ'.repeat(1_001) })?.code).toBe('TEXT_TOO_LONG');
  expect(decideInReview({ ...decision, recheckOn: '2026-06-15' }).refused?.code).toBe('DATE_IN_PAST');
});

test('what was found done stays done, and what was not done needs a word', () => {
  expect(refuseCheck(null, { result: 'done', note: '' })).toBeNull();
  expect(refuseCheck('not-done', { result: 'done', note: '' })).toBeNull();
  expect(refuseCheck(null, { result: 'not-done', note: ' ' })).toMatchObject({ code: 'WORD_MISSING' });
  expect(refuseCheck('done', { result: 'not-done', note: '…' })).toMatchObject({ code: 'DECISION_DONE' });
});

test('what happened is said in a line, in both languages', () => {
  expect(agendaWords({ what: 'rated', code: 'thin-information', rating: 2 })).toEqual({
    ja: '評価 2/5（情報が足りない）',
    en: 'Rated 2/5 (Too little information)',
  });
  expect(agendaWords({ what: 'returned', code: 'no-budget', rating: null }).ja).toBe('差し戻し（予算なし）');
  for (const what of agendaMatters) expect(agendaWords({ what, code: null, rating: null }).en).toMatch(/^[A-Z]/);
});
