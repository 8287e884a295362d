import { expect, test } from 'vitest';
import { acting, outcomeOf, payloadOf } from '../../testing/examples.ts';
import { dismissDuplicate, type PairState, reconsiderDuplicate } from './dismiss-duplicate.ts';

const pair: PairState = {
  accounts: [
    { id: 'b', name: '後' },
    { id: 'a', name: '先' },
  ],
  isDismissed: false,
};

test('a pair is dismissed once, whichever of the two is named first', () => {
  const decision = dismissDuplicate(pair, acting);
  expect(decision.accepted?.[0]).toMatchObject({ accountId: 'a', payload: { otherId: 'b', otherName: '後' } });
  expect(dismissDuplicate({ ...pair, isDismissed: true }, acting).accepted).toEqual([]);
});

test('an account is no duplicate of itself', () => {
  const same = { id: 'a', name: '先' };
  expect(outcomeOf(dismissDuplicate({ accounts: [same, same], isDismissed: false }, acting))).toBe('MERGE_WITH_SELF');
});

test('only what was dismissed is looked at again', () => {
  expect(reconsiderDuplicate(pair, acting).accepted).toEqual([]);
  const again = reconsiderDuplicate({ ...pair, isDismissed: true }, acting);
  expect(payloadOf(again, 'accounts.duplicate-reconsidered')).toEqual({ otherId: 'b', otherName: '後' });
});
