import { describe, expect, test } from 'vitest';
import { checkHealthWeights, usualHealthWeights } from './health-measures.ts';
import { type HealthFacts, healthLevel, judgeHealth } from './judge-health.ts';

const unknown: HealthFacts = {
  usageRecent: null,
  usageBefore: null,
  openTickets: 0,
  oldestTicketDays: null,
  nps: null,
  csat: null,
  onboardingDaysLate: null,
  hasCompletedOnboarding: false,
  hasNotice: false,
  daysToRenewal: null,
  rating: null,
};
const markOf = (facts: Partial<HealthFacts>, measure: string) =>
  judgeHealth({ ...unknown, ...facts }, usualHealthWeights).parts.find((part) => part.measure === measure)?.value;

test('the score is Σ weight × measure ÷ Σ weight over what is known', () => {
  const facts = { ...unknown, usageRecent: 75, usageBefore: 100, nps: 9, openTickets: 1, rating: 'poor' } as const;
  const { score, parts } = judgeHealth(facts, usualHealthWeights);
  expect(parts.map(({ value }) => value)).toEqual([50, 80, 90, null, 100, 0]);
  expect(score).toBe(Math.round((30 * 50 + 15 * 80 + 15 * 90 + 15 * 100 + 10 * 0) / (30 + 15 + 15 + 15 + 10)));
});

test('without weight on anything that is known there is no score', () => {
  const weights = { usage: 100, tickets: 0, surveys: 0, onboarding: 0, contract: 0, manual: 0 };
  expect(judgeHealth(unknown, weights).score).toBeNull();
});

describe('a measure', () => {
  test('of usage falls to none at half of the month before, and is unknown where nothing was ever counted', () => {
    expect(markOf({ usageRecent: 50, usageBefore: 100 }, 'usage')).toBe(0);
    expect(markOf({ usageRecent: null, usageBefore: 100 }, 'usage')).toBe(0);
    expect(markOf({ usageRecent: 180, usageBefore: 100 }, 'usage')).toBe(100);
    expect(markOf({ usageRecent: 3 }, 'usage')).toBe(100);
    expect(markOf({}, 'usage')).toBeNull();
  });

  test('of tickets falls with each one that is open, and with one that waits too long', () => {
    expect(markOf({ openTickets: 2, oldestTicketDays: 3 }, 'tickets')).toBe(60);
    expect(markOf({ openTickets: 2, oldestTicketDays: 15 }, 'tickets')).toBe(40);
    expect(markOf({ openTickets: 9 }, 'tickets')).toBe(0);
  });

  test('of surveys is the mean of NPS and CSAT on one scale', () => {
    expect(markOf({ nps: 10, csat: 1 }, 'surveys')).toBe(50);
  });

  test('of the contract is nothing once notice was given, and half near the renewal', () => {
    expect(markOf({ hasNotice: true, daysToRenewal: 300 }, 'contract')).toBe(0);
    expect(markOf({ daysToRenewal: 60 }, 'contract')).toBe(50);
  });

  test('of onboarding falls with each late day, and is full once it is done', () => {
    expect(markOf({ onboardingDaysLate: 5 }, 'onboarding')).toBe(75);
    expect(markOf({ onboardingDaysLate: -5 }, 'onboarding')).toBe(100);
    expect(markOf({ hasCompletedOnboarding: true }, 'onboarding')).toBe(100);
  });
});

test('weights are whole percents that add up to 100', () => {
  expect(checkHealthWeights(usualHealthWeights)).toBeUndefined();
  expect(checkHealthWeights({ ...usualHealthWeights, usage: 31 })?.code).toBe('WEIGHTS_NOT_100');
  expect(checkHealthWeights({ ...usualHealthWeights, usage: 45, contract: 0.5 })?.code).toBe('WEIGHT_INVALID');
});

test('a customer is well from 70 on and in danger below 40', () => {
  expect([70, 69, 40, 39].map(healthLevel)).toEqual(['good', 'fair', 'fair', 'poor']);
});
