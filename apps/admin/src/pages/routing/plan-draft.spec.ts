import { expect, test } from 'vitest';
import { draftOf, inputOf, moved } from './plan-draft.ts';
import type { Plan } from './routing-queries.ts';

const target = { teamId: 'team', userIds: ['sato'], method: 'CAPACITY' } as const;
const plan: Plan = {
  ...{ place: 'new-leads', from: null, to: 'INSIDE_SALES', keepsOwner: true, rerouteAfterHours: 9, version: 2 },
  rules: ['one', 'two'].map((id) => ({ id, name: id, when: null, target: { ...target, userIds: ['sato'] } })),
  fallback: null,
};

test('what was not changed is sent as it came', () => {
  const { place, keepsOwner, rules, fallback, rerouteAfterHours } = plan;
  expect(inputOf(draftOf(plan))).toEqual({ place, keepsOwner, rules, fallback, rerouteAfterHours });
});

test('a rule moves by one place, and stays at the ends', () => {
  const { rules } = draftOf(plan);
  expect(moved(rules, 0, 1).map(({ name }) => name)).toEqual(['two', 'one']);
  expect(moved(rules, 0, -1)).toBe(rules);
});
