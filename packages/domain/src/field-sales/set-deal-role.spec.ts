import { expect, test } from 'vitest';
import { acting, openDeal, outcomeOf, payloadOf } from '../testing/examples.ts';
import { type DealPerson, setDealRole } from './set-deal-role.ts';

const person: DealPerson = {
  accountId: 'account-1',
  id: 'contact-1',
  familyName: '髙橋',
  givenName: '美咲',
  leftAt: null,
  current: { id: 'role-1', role: 'user', version: 2 },
};
const command = { ...acting, role: 'decider' as const, version: 2, newId: 'role-9' };

test('a person gets a role in one deal, and keeps its row when it changes', () => {
  const told = payloadOf(setDealRole(openDeal, person, command), 'field-sales.deal-role-set');
  expect(told).toMatchObject({ dealRoleId: 'role-1', name: '髙橋 美咲', role: 'decider', before: 'user' });
  const first = setDealRole(openDeal, { ...person, current: undefined }, { ...command, version: 0 });
  expect(payloadOf(first, 'field-sales.deal-role-set')).toMatchObject({ dealRoleId: 'role-9', before: null });
});

test('the same role again does nothing', () => {
  expect(outcomeOf(setDealRole(openDeal, person, { ...command, role: 'user' }))).toEqual([]);
});

test('a role that somebody else changed meanwhile is a conflict, also where there was none before', () => {
  expect(setDealRole(openDeal, person, { ...command, version: 1 }).refused).toMatchObject({
    code: 'CONFLICT',
    details: { version: 2, theirs: { role: 'user' }, yours: { role: 'decider' } },
  });
  expect(outcomeOf(setDealRole(openDeal, person, { ...command, version: 0 }))).toBe('CONFLICT');
});

test('a closed deal keeps its people, and nobody who left gets a role', () => {
  expect(outcomeOf(setDealRole({ ...openDeal, state: 'won' }, person, command))).toBe('OPPORTUNITY_CLOSED');
  const gone = { ...person, leftAt: acting.at };
  expect(outcomeOf(setDealRole(openDeal, gone, command))).toBe('CONTACT_ALREADY_LEFT');
  expect(outcomeOf(setDealRole(openDeal, gone, { ...command, role: null }))).toEqual(['field-sales.deal-role-set']);
});
