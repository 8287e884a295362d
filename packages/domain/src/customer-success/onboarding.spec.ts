import { expect, test } from 'vitest';
import {
  acceptedPass,
  acting,
  countingIds,
  outcomeOf,
  payloadOf,
  runningContract,
  today,
} from '../testing/examples.ts';
import { completeMilestone, type PlanState } from './complete-milestone.ts';
import { reopenMilestone } from './reopen-milestone.ts';
import { type OnboardableContract, startOnboarding } from './start-onboarding.ts';

const contract: OnboardableContract = { contract: runningContract, hasOpenPlan: false, touchTier: 'high' };
const start = (changes: Partial<OnboardableContract> = {}) =>
  startOnboarding({ ...contract, ...changes }, { ...acting, planId: 'plan-1', newId: countingIds(), today });

const plan: PlanState = {
  accountId: 'account-1',
  id: 'plan-1',
  contractId: 'contract-1',
  state: 'open',
  dueOn: '2026-09-13',
  passes: [{ ...acceptedPass, to: 'customer-success', from: 'field-sales' }, acceptedPass],
  milestones: [
    { id: 'milestone-1', labelJa: 'キックオフ', labelEn: 'Kick-off', dueOn: '2026-06-22', isDone: true },
    { id: 'milestone-2', labelJa: '自走チェック', labelEn: 'Self-reliance check', dueOn: '2026-09-13', isDone: false },
  ],
};
const complete = (milestoneId: string, state: Partial<PlanState> = {}, day = today) =>
  completeMilestone({ ...plan, ...state }, { ...acting, milestoneId, today: day });

test('an onboarding has the milestones of the touch tier, the last one when it is due', () => {
  const { milestones, dueOn } = payloadOf(start(), 'customer-success.onboarding-started') as {
    milestones: { key: string }[];
    dueOn: string;
  };
  expect(milestones.map(({ key }) => key)).toEqual(['kick-off', 'set-up', 'first-use', 'training', 'self-reliance']);
  expect(dueOn).toBe('2026-09-13');
  const tech = payloadOf(start({ touchTier: 'tech' }), 'customer-success.onboarding-started');
  expect(tech).toMatchObject({ milestones: [{ key: 'set-up' }, { key: 'first-use' }, { key: 'self-reliance' }] });
});

test('one onboarding at a time for a contract that runs', () => {
  expect(outcomeOf(start({ hasOpenPlan: true }))).toBe('ONBOARDING_ALREADY_OPEN');
  expect(outcomeOf(start({ contract: { ...runningContract, state: 'ended' } }))).toBe('CONTRACT_ENDED');
});

test('the last milestone completes the onboarding and tells who handed over', () => {
  const done = complete('milestone-2');
  expect(outcomeOf(done)).toEqual([
    'customer-success.milestone-completed',
    'customer-success.onboarding-completed',
    'handoffs.outcome-told',
  ]);
  expect(payloadOf(done, 'customer-success.onboarding-completed')).toMatchObject({ onTime: true });
  expect(payloadOf(complete('milestone-2', {}, '2026-09-14'), 'customer-success.onboarding-completed')).toMatchObject({
    onTime: false,
  });
});

test('another milestone only brings the plan forward', () => {
  const milestones = plan.milestones.map((milestone) => ({ ...milestone, isDone: false }));
  expect(outcomeOf(complete('milestone-2', { milestones }))).toEqual(['customer-success.milestone-completed']);
});

test('a milestone is reached once, and only one of this plan', () => {
  expect(outcomeOf(complete('milestone-1'))).toBe('MILESTONE_ALREADY_COMPLETED');
  expect(outcomeOf(complete('milestone-9'))).toBe('MILESTONE_UNKNOWN');
});

test('a milestone that was reached too early waits again, and with it the onboarding that it completed', () => {
  const reopen = (milestoneId: string, state: Partial<PlanState> = {}) =>
    reopenMilestone({ ...plan, ...state }, { ...acting, milestoneId });
  expect(payloadOf(reopen('milestone-1'), 'customer-success.milestone-reopened')).toMatchObject({
    endsCompletion: false,
  });
  expect(payloadOf(reopen('milestone-1', { state: 'completed' }), 'customer-success.milestone-reopened')).toMatchObject(
    { endsCompletion: true },
  );
  expect(outcomeOf(reopen('milestone-2'))).toBe('MILESTONE_NOT_COMPLETED');
});
