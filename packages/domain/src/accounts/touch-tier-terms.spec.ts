import { expect, test } from 'vitest';
import { findTouchTierProblem, usualTouchTierTerms } from './touch-tier-terms.ts';

const changed = (change: object) =>
  usualTouchTierTerms.map((one) => (one.tier === 'low' ? { ...one, ...change } : one));

test('every tier has its terms once', () => {
  expect(findTouchTierProblem(usualTouchTierTerms)).toBeNull();
  expect(findTouchTierProblem(usualTouchTierTerms.slice(1))?.code).toBe('TIERS_INCOMPLETE');
  expect(findTouchTierProblem(changed({ tier: 'high' }))?.code).toBe('TIERS_INCOMPLETE');
});

test.each([
  ['contactEveryDays', 0, 'DAYS_INVALID'],
  ['contactEveryDays', 1.5, 'DAYS_INVALID'],
  ['minutesPerMonth', -1, 'MINUTES_INVALID'],
])('a %s of %s is refused, and none at all is not', (field, value, code) => {
  expect(findTouchTierProblem(changed({ [field]: value }))).toMatchObject({ code, field: `tiers[1].${field}` });
  expect(findTouchTierProblem(changed({ [field]: null }))).toBeNull();
});
