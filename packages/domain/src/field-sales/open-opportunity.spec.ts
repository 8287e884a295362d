import { expect, test } from 'vitest';
import { acceptedPass, acting, newBusiness, outcomeOf, payloadOf } from '../testing/examples.ts';
import { type DealAccount, type OpenOpportunity, openOpportunity } from './open-opportunity.ts';

const expansion = { ...newBusiness, id: 'pipeline-2', key: 'expansion' };
const account: DealAccount = { id: 'account-1', cycleNumber: 1, isCustomer: false, openLeadId: 'lead-1', passes: [] };
const command: OpenOpportunity = {
  ...acting,
  opportunityId: 'opportunity-1',
  name: '全社導入',
  amount: '1200000',
  currency: 'JPY',
  closeDate: '2026-09-30',
};
const open = (changes: Partial<OpenOpportunity> = {}, state: Partial<DealAccount> = {}) =>
  openOpportunity({ ...account, ...state }, [newBusiness, expansion], { ...command, ...changes });
const opened = (decision: ReturnType<typeof open>) => payloadOf(decision, 'field-sales.opportunity-opened');

test('a deal begins on the first stage of its pipeline, with the lead of the cycle', () => {
  expect(opened(open())).toMatchObject({
    pipelineId: 'pipeline-1',
    stageKey: 'first-meeting',
    leadId: 'lead-1',
    amountMinor: 1_200_000,
    ownerId: null,
    cycleNumber: 1,
  });
});

test('a customer’s deal goes into the expansion pipeline', () => {
  expect(opened(open({}, { isCustomer: true }))).toMatchObject({ pipelineId: 'pipeline-2' });
});

test('whoever passed the account hears that it became a deal, once', () => {
  expect(outcomeOf(open({}, { passes: [acceptedPass] }))).toEqual([
    'field-sales.opportunity-opened',
    'handoffs.outcome-told',
  ]);
  const heard = {
    passes: [
      { ...acceptedPass, outcome: 'deal' },
      { ...acceptedPass, state: 'returned' as const },
    ],
  };
  expect(outcomeOf(open({}, heard))).toEqual(['field-sales.opportunity-opened']);
});

test('a deal may be opened before its size is known, but never with a wrong one', () => {
  expect(opened(open({ amount: null }))).toMatchObject({ amountMinor: null });
  expect(outcomeOf(open({ amount: '1.5' }))).toBe('AMOUNT_TOO_PRECISE');
  expect(outcomeOf(open({ amount: -1 }))).toBe('AMOUNT_NEGATIVE');
  expect(outcomeOf(open({ currency: 'YEN' }))).toBe('CURRENCY_UNKNOWN');
});

test('a deal without a name that a list can show, a real day or a known stage is refused', () => {
  expect(outcomeOf(open({ name: '　' }))).toBe('NAME_MISSING');
  expect(outcomeOf(open({ name: '社'.repeat(501) }))).toBe('NAME_TOO_LONG');
  expect(outcomeOf(open({ closeDate: '2026-02-30' }))).toBe('DATE_INVALID');
  expect(outcomeOf(open({ pipelineKey: 'partners' }))).toBe('PIPELINE_UNKNOWN');
  expect(outcomeOf(open({ stageKey: 'won' }))).toBe('STAGE_UNKNOWN');
});
