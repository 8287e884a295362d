import { type HealthMeasure, type HealthRating, type HealthWeights, healthMeasures } from './health-measures.ts';

/** What is known of a customer as of a day; null where nothing is. */
export interface HealthFacts {
  /** Mean usage a day over the last 28 days, and over the 28 before. */
  usageRecent: number | null;
  usageBefore: number | null;
  openTickets: number;
  /** Days that the oldest open ticket waits. */
  oldestTicketDays: number | null;
  /** The last answer within a year, 0 to 10. */
  nps: number | null;
  /** The mean of the last 180 days, 1 to 5. */
  csat: number | null;
  /** Days by which an open plan is late, 0 or less while it is not; null without an open plan. */
  onboardingDaysLate: number | null;
  hasCompletedOnboarding: boolean;
  hasNotice: boolean;
  /** Days to the first end of a running contract. */
  daysToRenewal: number | null;
  /** The last one, while it counts. */
  rating: HealthRating | null;
}

/** One part of a score: so much of it, and how well it stands from 0 to 100; null counts in neither sum. */
export interface HealthPart {
  measure: HealthMeasure;
  weight: number;
  value: number | null;
}

export interface Health {
  /** 0 to 100; null while no measure is known. */
  score: number | null;
  parts: HealthPart[];
}

/** Σ weight × measure ÷ Σ weight over the measures that are known, rounded to a whole number. */
export function judgeHealth(facts: HealthFacts, weights: HealthWeights): Health {
  const parts = healthMeasures.map((measure) => ({
    measure,
    weight: weights[measure],
    value: measures[measure](facts),
  }));
  const known = parts.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]));
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { score: null, parts };
  return { score: Math.round(known.reduce((sum, { weight, value }) => sum + weight * value, 0) / total), parts };
}

/** From 70 on a customer is well, below 40 in danger. */
export function healthLevel(score: number): HealthRating {
  if (score >= 70) return 'good';
  return score >= 40 ? 'fair' : 'poor';
}

const OLD_TICKET_DAYS = 14;
const RENEWAL_NEAR_DAYS = 60;
const ratingValues: Record<HealthRating, number> = { good: 100, fair: 50, poor: 0 };

const measures: Record<HealthMeasure, (facts: HealthFacts) => number | null> = {
  // As much as in the month before is full marks, half of it or less is none.
  usage({ usageRecent, usageBefore }) {
    if (!usageBefore) return usageRecent ? 100 : null;
    return percent(((usageRecent ?? 0) / usageBefore - 0.5) / 0.5);
  },
  // Each open ticket costs a fifth, one that waits for more than two weeks another.
  tickets: ({ openTickets, oldestTicketDays }) =>
    percent(1 - openTickets / 5 - ((oldestTicketDays ?? 0) > OLD_TICKET_DAYS ? 1 / 5 : 0)),
  surveys({ nps, csat }) {
    const answers = [...(nps === null ? [] : [nps / 10]), ...(csat === null ? [] : [(csat - 1) / 4])];
    if (answers.length === 0) return null;
    return percent(answers.reduce((sum, each) => sum + each, 0) / answers.length);
  },
  // Twenty days late is none.
  onboarding({ onboardingDaysLate, hasCompletedOnboarding }) {
    if (onboardingDaysLate !== null) return percent(1 - Math.max(onboardingDaysLate, 0) / 20);
    return hasCompletedOnboarding ? 100 : null;
  },
  contract({ hasNotice, daysToRenewal }) {
    if (hasNotice) return 0;
    return daysToRenewal !== null && daysToRenewal <= RENEWAL_NEAR_DAYS ? 50 : 100;
  },
  manual: ({ rating }) => rating && ratingValues[rating],
};

function percent(share: number): number {
  return Math.round(Math.min(Math.max(share, 0), 1) * 100);
}
