import { describe, expect, test } from 'vitest';
import { acceptedPass, acting, firstCycle, today } from '../testing/examples.ts';
import { usualAgreement } from './joint-agreement.ts';
import { markReAsked, rateHandoff, recycleHandoff } from './judge-handoff.ts';
import { ratingTags, tagsFor } from './rating-tags.ts';

describe('rating', () => {
  test('the receiver rates an answered pass, and the word goes on the timeline under the receiver', () => {
    const { accepted } = rateHandoff(acceptedPass, { ...acting, rating: 4, tag: 'well-prepared' });
    expect(accepted).toMatchObject([
      { kind: 'handoffs.rated', department: 'field-sales', payload: { rating: 4, tag: 'well-prepared' } },
    ]);
    const again = { ...acceptedPass, rating: 4, ratingTag: 'well-prepared' };
    expect(rateHandoff(again, { ...acting, rating: 4, tag: 'well-prepared' }).accepted).toEqual([]);
    expect(rateHandoff(again, { ...acting, rating: 4 }).accepted).toHaveLength(1);
  });

  test.each([
    ['HANDOFF_NOT_ANSWERED', { ...acceptedPass, state: 'offered' as const }, { rating: 3 }],
    ['HANDOFF_SELF', { ...acceptedPass, isSelf: true }, { rating: 3 }],
    ['RATING_INVALID', acceptedPass, { rating: 0 }],
    ['RATING_INVALID', acceptedPass, { rating: 2.5 }],
    ['TAG_UNKNOWN', acceptedPass, { rating: 3, tag: 'nice' }],
  ])('%s is refused', (code, handoff, command) => {
    expect(rateHandoff(handoff, { ...acting, ...command }).refused?.code).toBe(code);
  });
});

test.each([1, 2, 3, 4, 5])('a rating of %i has likely tags of its own, and none is out of reach', (rating) => {
  const { likely, others } = tagsFor(rating);
  expect(likely.includes('well-prepared')).toBe(rating >= 4);
  expect(likely.includes('too-early')).toBe(rating < 4);
  expect([...likely, ...others].toSorted()).toEqual(Object.keys(ratingTags).toSorted());
});

describe('asking again', () => {
  const { items } = usualAgreement(acceptedPass);
  const mark = { ...acting, items, item: 'budget', hadToAsk: true, reAsked: [] };

  test('one tap marks an item, and saying it twice says it once', () => {
    expect(markReAsked(acceptedPass, mark).accepted).toMatchObject([
      { kind: 'handoffs.re-asked', payload: { item: 'budget', hadToAsk: true, label: { ja: '予算' } } },
    ]);
    expect(markReAsked(acceptedPass, { ...mark, reAsked: ['budget'] }).accepted).toEqual([]);
  });

  test('an item that is not on the list is refused', () => {
    expect(markReAsked(acceptedPass, { ...mark, item: 'shoe-size' }).refused?.code).toBe('ITEM_UNKNOWN');
  });
});

describe('not ripe after contact', () => {
  const command = {
    ...acting,
    reasonCode: 'too-early',
    today,
    survivorId: acceptedPass.accountId,
    holder: 'field-sales' as const,
    cycle: firstCycle,
    openDeals: 0,
  };

  test('the pass stays accepted, the cycle ends, and the reason sets the day to approach again', () => {
    const { accepted } = recycleHandoff(acceptedPass, command);
    expect(accepted).toMatchObject([
      { kind: 'handoffs.recycled', payload: { reasonCode: 'too-early', reapproachOn: '2026-12-15' } },
      { kind: 'accounts.cycle-ended', payload: { outcome: 'returned', reapproachOn: '2026-12-15' } },
    ]);
  });

  test.each([
    ['HANDOFF_NOT_ANSWERED', { ...acceptedPass, state: 'offered' as const }, {}],
    ['HANDOFF_RECYCLED', { ...acceptedPass, outcome: 'recycled' }, {}],
    ['JOINT_UNKNOWN', { ...acceptedPass, to: 'customer-success' as const }, {}],
    ['HANDOFF_ENDED', { ...acceptedPass, outcome: 'won' }, {}],
    ['HANDOFF_NOT_HOLDER', acceptedPass, { holder: 'customer-success' as const }],
    ['DEAL_OPEN', acceptedPass, { openDeals: 1 }],
    ['REASON_MISSING', acceptedPass, { reasonCode: ' ' }],
    ['DATE_IN_PAST', acceptedPass, { reapproachOn: today }],
  ])('%s is refused', (code, handoff, change) => {
    expect(recycleHandoff(handoff, { ...command, ...change }).refused?.code).toBe(code);
  });
});
