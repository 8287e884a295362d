import { expect, test } from 'vitest';
import { share } from './share.ts';

const findings = ['a', 'b', 'c'].map((accountId) => ({
  ...{ accountId, work: 'MARKETING' as const },
  proposedUserId: accountId === 'b' ? 'mai' : null,
}));

test('a group is shared out in turn, and without people only what has a proposal gets its owner', () => {
  expect(share(findings, ['ken', 'aya']).map(({ userId }) => userId)).toEqual(['ken', 'aya', 'ken']);
  expect(share(findings, null)).toEqual([{ accountId: 'b', work: 'MARKETING', userId: 'mai' }]);
  expect(share(findings, [])).toEqual([]);
});
