import type { Refusal } from '../decision.ts';
import type { Words } from '../words.ts';

/** What a health score is made of. All but `manual` are worked out from what is recorded anyway. */
export const healthMeasures = ['usage', 'tickets', 'surveys', 'onboarding', 'contract', 'manual'] as const;
export type HealthMeasure = (typeof healthMeasures)[number];

export const healthMeasureWords: Record<HealthMeasure, Words> = {
  usage: { ja: '利用', en: 'Usage' },
  tickets: { ja: '問い合わせ', en: 'Tickets' },
  surveys: { ja: 'アンケート', en: 'Surveys' },
  onboarding: { ja: 'オンボーディング', en: 'Onboarding' },
  contract: { ja: '契約', en: 'Contract' },
  manual: { ja: '担当者の評価', en: 'Own rating' },
};

/** Percent of the score by measure. */
export type HealthWeights = Record<HealthMeasure, number>;

/** Until an admin says otherwise. */
export const usualHealthWeights: HealthWeights = {
  usage: 30,
  tickets: 15,
  surveys: 15,
  onboarding: 15,
  contract: 15,
  manual: 10,
};

/** Weights are whole percents that add up to 100: a score can then be worked out by hand. */
export function checkHealthWeights(weights: HealthWeights): Refusal | undefined {
  const all = healthMeasures.map((measure) => weights[measure]);
  if (all.some((weight) => !Number.isInteger(weight) || weight < 0))
    return { code: 'WEIGHT_INVALID', message: 'A weight is a whole number from zero upwards.', field: 'weights' };
  const total = all.reduce((sum, weight) => sum + weight, 0);
  if (total === 100) return undefined;
  return { code: 'WEIGHTS_NOT_100', message: `The weights add up to ${total}, not to 100.`, field: 'weights' };
}

export const healthRatings = ['good', 'fair', 'poor'] as const;
/** What whoever looks after the customer thinks. */
export type HealthRating = (typeof healthRatings)[number];

export const healthRatingWords: Record<HealthRating, Words> = {
  good: { ja: '良好', en: 'Good' },
  fair: { ja: '注意', en: 'Fair' },
  poor: { ja: '危険', en: 'Poor' },
};
