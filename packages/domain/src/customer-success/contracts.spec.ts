import { expect, test } from 'vitest';
import { acceptedPass, acting, outcomeOf, payloadOf, runningContract, today } from '../testing/examples.ts';
import { churnContract } from './churn-contract.ts';
import { contractContract } from './contract-contract.ts';
import { expandContract } from './expand-contract.ts';
import { missNoticeDeadline } from './miss-notice-deadline.ts';
import { receiveCancellationNotice } from './receive-cancellation-notice.ts';
import { renewContract } from './renew-contract.ts';

const ended = { ...runningContract, state: 'ended' as const };
const fee = (monthlyAmount: string | number) => ({ ...acting, monthlyAmount, effectiveOn: '2026-07-01' });

test('a renewal runs for the same length again', () => {
  expect(payloadOf(renewContract(runningContract, acting), 'customer-success.contract-renewed')).toMatchObject({
    fromEndDate: '2027-03-31',
    endDate: '2028-03-31',
    noticeDeadline: '2028-02-29',
    automatic: false,
  });
  const halfYear = { ...runningContract, endDate: '2026-09-30' };
  expect(payloadOf(renewContract(halfYear, acting), 'customer-success.contract-renewed')).toMatchObject({
    endDate: '2027-03-31',
  });
});

test('a new fee at the renewal is a movement from the first day of the new term', () => {
  const renewed = renewContract(runningContract, { ...acting, monthlyAmount: 90_000 });
  expect(outcomeOf(renewed)).toEqual(['customer-success.contract-renewed', 'customer-success.contract-reduced']);
  expect(payloadOf(renewed, 'customer-success.contract-reduced')).toMatchObject({ effectiveOn: '2027-04-01' });
});

test('a contract renews by itself only if it was agreed and nobody gave notice', () => {
  const automatic = { ...acting, automatic: true };
  expect(outcomeOf(renewContract(runningContract, automatic))).toEqual(['customer-success.contract-renewed']);
  expect(outcomeOf(renewContract({ ...runningContract, renewsAutomatically: false }, automatic))).toBe('NOT_AUTOMATIC');
  expect(outcomeOf(renewContract({ ...runningContract, cancellationNoticeAt: acting.at }, automatic))).toBe(
    'NOTICE_GIVEN',
  );
  expect(outcomeOf(renewContract(runningContract, { ...acting, endDate: '2027-03-31' }))).toBe('RENEWAL_NOT_LATER');
  expect(outcomeOf(renewContract(ended, acting))).toBe('CONTRACT_ENDED');
});

test('a higher fee is expansion, a lower one is 減額, the same one nothing', () => {
  expect(outcomeOf(expandContract(runningContract, fee(150_000)))).toEqual(['customer-success.contract-expanded']);
  expect(outcomeOf(contractContract(runningContract, fee('80000')))).toEqual(['customer-success.contract-reduced']);
  expect(outcomeOf(expandContract(runningContract, fee(100_000)))).toEqual([]);
  expect(outcomeOf(contractContract(runningContract, fee(100_000)))).toEqual([]);
});

test('an expansion does not shrink, a reduction does not grow, and nothing left is churn', () => {
  expect(outcomeOf(expandContract(runningContract, fee(80_000)))).toBe('NOT_AN_EXPANSION');
  expect(outcomeOf(contractContract(runningContract, fee(150_000)))).toBe('NOT_A_REDUCTION');
  expect(outcomeOf(contractContract(runningContract, fee(0)))).toBe('USE_CHURN');
});

test('a fee changes in the currency of its contract, from a day within it, while it runs', () => {
  expect(outcomeOf(expandContract(runningContract, { ...fee(150_000), currency: 'USD' }))).toBe('CURRENCY_MISMATCH');
  expect(outcomeOf(expandContract(runningContract, fee('150000.5')))).toBe('AMOUNT_TOO_PRECISE');
  expect(outcomeOf(expandContract(runningContract, { ...fee(150_000), effectiveOn: '2026-03-31' }))).toBe(
    'BEFORE_CONTRACT',
  );
  expect(outcomeOf(expandContract(ended, fee(150_000)))).toBe('CONTRACT_ENDED');
  expect(outcomeOf(contractContract(ended, fee(50_000)))).toBe('CONTRACT_ENDED');
});

const ending = {
  contract: runningContract,
  otherPaid: { active: 0 },
  passes: [{ ...acceptedPass, to: 'customer-success' as const }],
};

test('churn is dated at the contract’s end and told to who handed over', () => {
  const churned = churnContract(ending, { ...acting, today, reasonCode: 'not-adopted' });
  expect(outcomeOf(churned)).toEqual(['customer-success.contract-churned', 'handoffs.outcome-told']);
  expect(payloadOf(churned, 'customer-success.contract-churned')).toMatchObject({
    endedOn: '2027-03-31',
    lostMinor: 100_000,
    movement: 'churn',
  });
});

test('one of several contracts that ends is 減額, not a lost customer', () => {
  const one = churnContract({ ...ending, otherPaid: { active: 1 } }, { ...acting, today });
  expect(outcomeOf(one)).toEqual(['customer-success.contract-churned']);
  expect(payloadOf(one, 'customer-success.contract-churned')).toMatchObject({ movement: 'contraction' });
});

test('a contract ends once, and not before it starts', () => {
  expect(outcomeOf(churnContract({ ...ending, contract: ended }, { ...acting, today }))).toBe('CONTRACT_ENDED');
  expect(outcomeOf(churnContract(ending, { ...acting, today, endedOn: '2026-03-01' }))).toBe('BEFORE_CONTRACT');
});

test('解約申出 is an event of its own and is recorded once', () => {
  expect(outcomeOf(receiveCancellationNotice(runningContract, { ...acting, today }))).toEqual([
    'customer-success.cancellation-notice-received',
  ]);
  const given = { ...runningContract, cancellationNoticeAt: acting.at };
  expect(outcomeOf(receiveCancellationNotice(given, { ...acting, today }))).toBe('NOTICE_ALREADY_GIVEN');
  expect(outcomeOf(receiveCancellationNotice(ended, { ...acting, today }))).toBe('CONTRACT_ENDED');
});

test('a notice deadline that passed without a talk is told once', () => {
  const check = { ...acting, today: '2027-03-01', lastTalkOn: null, toldFor: null };
  expect(outcomeOf(missNoticeDeadline(runningContract, check))).toEqual(['customer-success.notice-deadline-missed']);
  for (const nothing of [
    { today: '2027-02-28' },
    { lastTalkOn: '2027-01-10' },
    { toldFor: '2027-02-28' },
    { today: '2027-04-01' },
  ])
    expect(outcomeOf(missNoticeDeadline(runningContract, { ...check, ...nothing }))).toEqual([]);
});
