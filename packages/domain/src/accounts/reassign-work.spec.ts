import { expect, test } from 'vitest';
import type { RoutingPerson } from '../routing/route-work.ts';
import { usualPlan } from '../routing/routing-plan.ts';
import { createShareOut } from '../routing/share-out.ts';
import { acting } from '../testing/examples.ts';
import { workReassigned } from './events/work-reassigned.ts';
import { type OpenItem, reassignWork, takeBackWork } from './reassign-work.ts';

const item = (accountId: string, kind: OpenItem['kind'], id: string): OpenItem => ({
  ...{ accountId, kind, id },
  department: 'field-sales',
});
const items = [
  item('one', 'ownership', 'field-sales'),
  item('one', 'opportunity', 'deal'),
  item('two', 'opportunity', 'other'),
];
const [leaver, sato] = [
  { id: 'leaver', name: '原田 修' },
  { id: 'sato', name: '佐藤 健一' },
];
const command = { ...acting, reassignmentId: 'reassignment', from: leaver };

test('all that a person has goes to one receiver, one event an account', () => {
  const { events, shares, left } = reassignWork(items, { ...command, receiverOf: () => sato });
  expect(events.map(({ accountId }) => accountId)).toEqual(['one', 'two']);
  expect(
    workReassigned.summary.ja(workReassigned.payload.parse(events[0]?.payload), { locale: 'ja', timeZone: 'UTC' }),
  ).toBe('原田 修 → 佐藤 健一: アカウントの担当1件・進行中の商談1件');
  expect(shares).toEqual([{ user: sato, items: 3, accounts: 2 }]);
  expect(left).toBe(0);
});

test('what nobody is found for stays, and is counted', () => {
  const { events, left } = reassignWork(items, { ...command, receiverOf: (id) => (id === 'one' ? sato : null) });
  expect([events.length, left]).toEqual([1, 1]);
});

test('taking back moves only what still lies with the receiver', () => {
  const { events } = reassignWork(items, { ...command, receiverOf: () => sato });
  const told = events.map(({ accountId, payload }) => ({ accountId, payload: workReassigned.payload.parse(payload) }));
  const back = takeBackWork(told, { ...acting, isStillWith: (_account, { id }) => id === 'deal' });
  expect(back.map(({ accountId, payload }) => ({ accountId, payload }))).toEqual([
    {
      accountId: 'one',
      payload: expect.objectContaining({
        isUndo: true,
        toUserId: 'leaver',
        items: [{ kind: 'opportunity', id: 'deal' }],
      }),
    },
  ]);
});

test('by the rules the work is spread, and what is of one account stays together', () => {
  const person = (id: string, openWork: number): RoutingPerson => ({
    ...{ id, name: id, teamIds: [], openWork, openLimit: null, lastGivenAt: null, isAway: false },
  });
  const people = [person('leaver', 0), person('mori', 3), person('sato', 5)];
  const receiverOf = createShareOut(
    new Map([['field-sales', { plan: usualPlan('inside-sales:field-sales'), people }]]),
    { at: acting.at, notTo: 'leaver' },
  );
  const given = ['a', 'b', 'c', 'd', 'a'].map((account) => receiverOf(account, 'field-sales')?.id);
  expect(given).toEqual(['mori', 'mori', 'sato', 'mori', 'mori']);
  expect(receiverOf('a', 'marketing')).toBeNull();
});
