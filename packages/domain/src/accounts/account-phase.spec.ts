import { expect, test } from 'vitest';
import { accountPhase } from './account-phase.ts';

const nothing = { hasOpenDeal: false, hasOpenOnboarding: false, activeContracts: 0, endedContracts: 0 };

test.each([
  [{}, 'lead'],
  [{ hasOpenDeal: true }, 'deal'],
  [{ activeContracts: 1, hasOpenOnboarding: true }, 'onboarding'],
  [{ activeContracts: 1, hasOpenDeal: true }, 'customer'],
  [{ endedContracts: 2 }, 'former'],
  [{ endedContracts: 1, hasOpenDeal: true }, 'deal'],
] as const)('an account with %o is in the phase %s', (facts, phase) => {
  expect(accountPhase({ ...nothing, ...facts })).toBe(phase);
});
