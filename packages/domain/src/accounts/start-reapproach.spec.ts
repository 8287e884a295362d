import { expect, test } from 'vitest';
import { acting, outcomeOf, payloadOf } from '../testing/examples.ts';
import { type ReapproachedAccount, startReapproach } from './start-reapproach.ts';

const lost: ReapproachedAccount = {
  id: 'account-1',
  name: '髙橋製作所',
  cycle: { id: 'cycle-1', number: 1, outcome: 'lost', hasEnded: true },
  returned: null,
  isCustomer: false,
  contactId: 'contact-1',
  owner: null,
};
const command = {
  ...acting,
  as: 'inside-sales' as const,
  user: { id: 'user-1', name: '𠮷野 大輔' },
  department: 'inside-sales' as const,
  ids: { cycle: 'cycle-2', lead: 'lead-2' },
};

test('a lost account goes round again with inside sales, and its lead belongs to the new cycle', () => {
  const decision = startReapproach(lost, command);
  expect(outcomeOf(decision)).toEqual(['accounts.cycle-started', 'accounts.owner-assigned', 'marketing.lead-captured']);
  expect(payloadOf(decision, 'accounts.cycle-started')).toMatchObject({
    number: 2,
    kind: 're-approach',
    holder: 'inside-sales',
  });
  expect(payloadOf(decision, 'marketing.lead-captured')).toMatchObject({ cycleNumber: 2, source: 're-approach' });
});

test('a cycle that still runs, and a customer, are not approached again', () => {
  expect(outcomeOf(startReapproach({ ...lost, cycle: { ...lost.cycle, hasEnded: false } }, command))).toBe(
    'CYCLE_RUNNING',
  );
  expect(outcomeOf(startReapproach({ ...lost, isCustomer: true }, command))).toBe('ALREADY_CUSTOMER');
});

test('a cycle that rests on a return ends as returned before the next one begins', () => {
  const returned = { reason: 'too-early', reapproachOn: '2026-06-15' };
  const decision = startReapproach({ ...lost, cycle: { ...lost.cycle, hasEnded: false }, returned }, command);
  expect(payloadOf(decision, 'accounts.cycle-ended')).toMatchObject({
    cycleId: 'cycle-1',
    outcome: 'returned',
    ...returned,
  });
  expect(outcomeOf(decision)).toContain('accounts.cycle-started');
});

test('where the day itself began it, whom the rules find takes it, and an owner keeps it', () => {
  const routing = { userId: 'user-2', userName: '森 由美子', because: 'rule', openWork: 0, passedOver: [] } as const;
  const byTime = { ...command, by: null, user: null, routing: { ...routing, passedOver: [] } };
  expect(payloadOf(startReapproach(lost, byTime), 'accounts.owner-assigned')).toMatchObject({ userId: 'user-2' });
  const owner = { userId: 'user-2', userName: '森 由美子' };
  expect(outcomeOf(startReapproach({ ...lost, owner }, byTime))).not.toContain('accounts.owner-assigned');
});

test('whoever has it already is not assigned again', () => {
  const owner = { userId: 'user-1', userName: '𠮷野 大輔' };
  expect(outcomeOf(startReapproach({ ...lost, owner }, command))).not.toContain('accounts.owner-assigned');
});
