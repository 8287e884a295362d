import { expect, test } from 'vitest';
import {
  findUpsellProblem,
  type UpsellRule,
  type UpsellRules,
  upsellDepartment,
  usualUpsellRules,
} from './upsell-rules.ts';

const customer = { touchTier: 'high', productIds: ['crm'], monthlyMinor: 200_000 };
const large: UpsellRule = { touchTiers: [], productIds: [], monthlyFromMinor: 150_000, department: 'field-sales' };
const high: UpsellRule = {
  touchTiers: ['high'],
  productIds: [],
  monthlyFromMinor: null,
  department: 'customer-success',
};
const rules = (...some: UpsellRule[]): UpsellRules => ({ rules: some, otherwise: 'inside-sales' });

test('the first rule that fits names the one department that owns the upsell', () => {
  expect(upsellDepartment(rules(large, high), customer)).toBe('field-sales');
  expect(upsellDepartment(rules(high, large), customer)).toBe('customer-success');
  expect(upsellDepartment(rules(large, high), { ...customer, monthlyMinor: 10, touchTier: 'low' })).toBe(
    'inside-sales',
  );
});

test('all that a rule asks has to fit', () => {
  const both: UpsellRule = { ...large, productIds: ['crm'] };
  expect(upsellDepartment(rules(both), customer)).toBe('field-sales');
  expect(upsellDepartment(rules(both), { ...customer, productIds: ['other'] })).toBe('inside-sales');
});

test('until somebody said otherwise customer success owns it, and tech touch is called by inside sales', () => {
  expect(upsellDepartment(usualUpsellRules, customer)).toBe('customer-success');
  expect(upsellDepartment(usualUpsellRules, { ...customer, touchTier: 'tech' })).toBe('inside-sales');
});

test('a rule that asks for nothing, or gives the upsell to marketing, is refused', () => {
  expect(findUpsellProblem(rules(large, high))).toBeNull();
  expect(findUpsellProblem(rules({ ...large, monthlyFromMinor: null }))?.code).toBe('RULE_GROUP_EMPTY');
  expect(findUpsellProblem({ rules: [], otherwise: 'marketing' })?.code).toBe('DEPARTMENT_MISSING');
});
