import { expect, test } from 'vitest';
import { acting, firstQuote, newBusiness, openDeal, outcomeOf, payloadOf } from '../testing/examples.ts';
import { moveOpportunity } from './move-opportunity.ts';
import { submitQuote } from './submit-quote.ts';
import { updateOpportunity } from './update-opportunity.ts';

const closed = { ...openDeal, state: 'lost' as const };

test('a deal moves to another stage of its pipeline, and moving it nowhere does nothing', () => {
  const moved = moveOpportunity(openDeal, newBusiness, { ...acting, stageKey: 'proposal', version: 3 });
  expect(payloadOf(moved, 'field-sales.opportunity-moved')).toMatchObject({
    fromStage: 'first-meeting',
    toStage: 'proposal',
  });
  expect(outcomeOf(moveOpportunity(openDeal, newBusiness, { ...acting, stageKey: 'first-meeting' }))).toEqual([]);
});

test('a deal is neither won nor lost by moving it', () => {
  for (const stageKey of ['won', 'lost'])
    expect(outcomeOf(moveOpportunity(openDeal, newBusiness, { ...acting, stageKey }))).toBe('STAGE_CLOSES_DEAL');
  expect(outcomeOf(moveOpportunity(openDeal, newBusiness, { ...acting, stageKey: 'parking' }))).toBe('STAGE_UNKNOWN');
  expect(outcomeOf(moveOpportunity(closed, newBusiness, { ...acting, stageKey: 'proposal' }))).toBe(
    'OPPORTUNITY_CLOSED',
  );
});

test('who moves a deal that someone else has changed is shown both values', () => {
  const late = moveOpportunity(openDeal, newBusiness, { ...acting, stageKey: 'proposal', version: 2 });
  expect(late.refused).toMatchObject({
    code: 'CONFLICT',
    details: { yours: { stageKey: 'proposal' }, theirs: { stageKey: 'first-meeting' }, version: 3 },
  });
});

test('only what differs is told when a deal is amended', () => {
  const amended = updateOpportunity(openDeal, { ...acting, amount: 1_500_000, closeDate: '2026-09-30', version: 3 });
  expect(payloadOf(amended, 'field-sales.opportunity-amended')).toMatchObject({
    before: { amountMinor: 1_200_000 },
    after: { amountMinor: 1_500_000 },
  });
  expect(outcomeOf(updateOpportunity(openDeal, { ...acting, amount: '1200000', version: 1 }))).toEqual([]);
});

test('a closed deal, a stale version and a wrong date are refused', () => {
  expect(outcomeOf(updateOpportunity(closed, { ...acting, amount: 1 }))).toBe('OPPORTUNITY_CLOSED');
  expect(outcomeOf(updateOpportunity(openDeal, { ...acting, amount: 1, version: 2 }))).toBe('CONFLICT');
  expect(outcomeOf(updateOpportunity(openDeal, { ...acting, closeDate: 'soon' }))).toBe('DATE_INVALID');
  expect(outcomeOf(updateOpportunity(openDeal, { ...acting, name: ' ' }))).toBe('NAME_MISSING');
});

test('a quote sent again is a revision of the first', () => {
  expect(payloadOf(submitQuote(openDeal, [], firstQuote), 'field-sales.quote-submitted')).toMatchObject({
    number: 'Q2026-00042',
    revision: 1,
  });
  const again = submitQuote(openDeal, [{ number: 'Q-1', revision: 1, totalMinor: 1 }], firstQuote);
  expect(payloadOf(again, 'field-sales.quote-submitted')).toMatchObject({ number: 'Q-1', revision: 2 });
});

test('a quote is in the currency of its deal, which is open', () => {
  expect(outcomeOf(submitQuote(openDeal, [], { ...firstQuote, currency: 'USD' }))).toBe('CURRENCY_MISMATCH');
  expect(outcomeOf(submitQuote(closed, [], firstQuote))).toBe('OPPORTUNITY_CLOSED');
});
