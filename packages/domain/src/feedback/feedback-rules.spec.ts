import { expect, test } from 'vitest';
import { acting, outcomeOf, payloadOf } from '../testing/examples.ts';
import { type AnswerFeedback, answerFeedback, type GiveFeedback, giveFeedback } from './feedback-rules.ts';

const given: GiveFeedback = {
  ...{ ...acting, as: 'customer-success', accountId: 'account-1', feedbackId: 'feedback-1' },
  ...{ category: 'expectation-gap', text: '自動連携と聞いていた', deal: { id: 'deal-1', ownerId: 'rep-1' } },
};
const feedback = { accountId: 'account-1', id: 'feedback-1', answers: [] };
const answered: AnswerFeedback = { ...acting, audience: 'field-sales', status: 'seen' };

test('feedback names the deal and its seller', () => {
  expect(payloadOf(giveFeedback(given), 'feedback.given')).toMatchObject({ opportunityId: 'deal-1', repId: 'rep-1' });
});

test('feedback without words, or of no known kind, is refused', () => {
  expect(outcomeOf(giveFeedback({ ...given, text: '  ' }))).toBe('TEXT_MISSING');
  expect(outcomeOf(giveFeedback({ ...given, category: 'mood' }))).toBe('CATEGORY_UNKNOWN');
});

test('each audience answers for itself, and what is done says how', () => {
  expect(outcomeOf(answerFeedback(feedback, answered))).toEqual(['feedback.answered']);
  expect(outcomeOf(answerFeedback(feedback, { ...answered, status: 'done' }))).toBe('NOTE_MISSING');
  expect(outcomeOf(answerFeedback(feedback, { ...answered, answer: 'あ'.repeat(1_001) }))).toBe('TEXT_TOO_LONG');
  expect(outcomeOf(answerFeedback(feedback, { ...answered, audience: 'finance' }))).toBe('AUDIENCE_UNKNOWN');
});

test('saying it twice says it once', () => {
  const seen = { ...feedback, answers: [{ audience: 'field-sales', status: 'seen', answer: null }] };
  expect(outcomeOf(answerFeedback(seen, answered))).toEqual([]);
});
