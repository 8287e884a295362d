import { expect, test } from 'vitest';
import { findUpsellProblem, type UpsellRule, type UpsellRules } from './upsell-rules.ts';

const large: UpsellRule = { touchTiers: [], productIds: [], monthlyFromMinor: 150_000, department: 'field-sales' };
const high: UpsellRule = {
  touchTiers: ['high'],
  productIds: [],
  monthlyFromMinor: null,
  department: 'customer-success',
};
const rules = (...some: UpsellRule[]): UpsellRules => ({ rules: some, otherwise: 'inside-sales' });

test('a rule that asks for nothing, or gives the upsell to marketing, is refused', () => {
  expect(findUpsellProblem(rules(large, high))).toBeNull();
  expect(findUpsellProblem(rules({ ...large, monthlyFromMinor: null }))?.code).toBe('RULE_GROUP_EMPTY');
  expect(findUpsellProblem({ rules: [], otherwise: 'marketing' })?.code).toBe('DEPARTMENT_MISSING');
});
