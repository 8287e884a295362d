import { expect, test } from 'vitest';
import {
  acceptedPass,
  acting,
  countingIds,
  firstCycle,
  newBusiness,
  openDeal,
  outcomeOf,
  payloadOf,
  today,
} from '../testing/examples.ts';
import { type LosableDeal, loseOpportunity } from './lose-opportunity.ts';
import { type WinnableDeal, type WinOpportunity, winOpportunity } from './win-opportunity.ts';

const deal = { opportunity: openDeal, pipeline: newBusiness, cycle: firstCycle, passes: [acceptedPass] };
const winnable: WinnableDeal = { ...deal, paidContracts: { active: 0, ended: 0 } };
const losable: LosableDeal = { ...deal, otherOpenDeals: 0, isCustomer: false };
const contract = {
  startDate: '2026-07-01',
  endDate: '2027-06-30',
  monthlyAmount: 100_000,
  currency: 'JPY',
  plan: 'Standard',
  seats: 20,
};
const win = (changes: Partial<WinOpportunity> = {}, state: Partial<WinnableDeal> = {}) =>
  winOpportunity(
    { ...winnable, ...state },
    { ...acting, contractId: 'contract-1', newId: countingIds(), contract, ...changes },
  );
const lose = (reasonCode = 'no-budget', state: Partial<LosableDeal> = {}) =>
  loseOpportunity({ ...losable, ...state }, { ...acting, today, reasonCode });

test('a win makes the contract, wins the lead, ends the cycle and tells the sender', () => {
  const won = win();
  expect(outcomeOf(won)).toEqual([
    'field-sales.deal-won',
    'customer-success.contract-started',
    'accounts.cycle-ended',
    'handoffs.outcome-told',
  ]);
  expect(payloadOf(won, 'field-sales.deal-won')).toMatchObject({
    leadId: 'lead-1',
    contractId: 'contract-1',
    amountMinor: 1_200_000,
  });
  expect(payloadOf(won, 'customer-success.contract-started')).toMatchObject({
    monthlyMinor: 100_000,
    noticeDeadline: '2027-05-31',
    movement: 'new',
    soldBy: 'rep-1',
  });
});

test('a second contract is expansion, and a customer who comes back is reactivation', () => {
  const movementOf = (paidContracts: WinnableDeal['paidContracts']) =>
    payloadOf(win({}, { paidContracts }), 'customer-success.contract-started');
  expect(movementOf({ active: 1, ended: 1 })).toMatchObject({ movement: 'expansion' });
  expect(movementOf({ active: 0, ended: 1 })).toMatchObject({ movement: 'reactivation' });
});

test('a deal without a size is worth its whole term', () => {
  const unsized = win({}, { opportunity: { ...openDeal, amountMinor: null } });
  expect(payloadOf(unsized, 'field-sales.deal-won')).toMatchObject({ amountMinor: 1_200_000 });
});

test('a win without its terms says which are missing', () => {
  expect(win({ contract: null }).refused).toMatchObject({
    code: 'CONTRACT_TERMS_MISSING',
    details: { missing: ['startDate', 'endDate', 'monthlyAmount', 'currency'] },
  });
  expect(win({ contract: { ...contract, monthlyAmount: null } }).refused?.details).toEqual({
    missing: ['monthlyAmount'],
  });
});

test('a contract ends after it starts and speaks the currency of its deal', () => {
  expect(outcomeOf(win({ contract: { ...contract, endDate: '2026-06-30' } }))).toBe('CONTRACT_DATES_INVALID');
  expect(outcomeOf(win({ contract: { ...contract, currency: 'USD' } }))).toBe('CURRENCY_MISMATCH');
  expect(outcomeOf(win({ contract: { ...contract, monthlyAmount: '0.5' } }))).toBe('AMOUNT_TOO_PRECISE');
  expect(outcomeOf(win({ contract: { ...contract, seats: 0 } }))).toBe('SEATS_INVALID');
});

test('a closed deal is neither won nor lost again', () => {
  for (const state of ['won', 'lost'] as const) {
    const opportunity = { ...openDeal, state };
    expect(outcomeOf(win({}, { opportunity }))).toBe('OPPORTUNITY_CLOSED');
    expect(outcomeOf(lose('timing', { opportunity }))).toBe('OPPORTUNITY_CLOSED');
  }
});

test('the reason of a loss says when to knock again', () => {
  const lost = lose();
  expect(outcomeOf(lost)).toEqual(['field-sales.deal-lost', 'accounts.cycle-ended', 'handoffs.outcome-told']);
  expect(payloadOf(lost, 'field-sales.deal-lost')).toMatchObject({ leadId: 'lead-1', reapproachOn: '2026-11-15' });
  const late = loseOpportunity(losable, { ...acting, today, reasonCode: 'no-budget', reapproachOn: today });
  expect(outcomeOf(late)).toBe('DATE_IN_PAST');
});

test('lead and cycle go on while the account has another open deal', () => {
  const lost = lose('price', { otherOpenDeals: 1 });
  expect(outcomeOf(lost)).toEqual(['field-sales.deal-lost']);
  expect(payloadOf(lost, 'field-sales.deal-lost')).toMatchObject({ leadId: null });
});

test('a loss without a known reason is refused, and the known ones are named', () => {
  const refusal = lose('because').refused;
  expect(refusal).toMatchObject({ code: 'LOSS_REASON_UNKNOWN', field: 'reasonCode' });
  expect(refusal?.details?.known).toContain('no-budget');
});
