import { factWords, leafWords, type ValueNames } from '../definitions/rule-words.ts';
import type { Locale, Words } from '../words.ts';
import type { ScoreSide, ScoreTerms, Standing } from './score-terms.ts';

export const sideWords: Record<ScoreSide, Words> = {
  fit: { ja: '適合度', en: 'Fit' },
  engagement: { ja: '関心度', en: 'Engagement' },
};

/** 「A1」, or outside the grid. */
export function standingWords(standing: Standing, locale: Locale): string {
  if (standing !== 'disqualified') return standing;
  return locale === 'ja' ? '対象外' : 'Disqualified';
}

/** What a line of a model gives its points for; the key where the line is gone. */
export function lineWords(terms: ScoreTerms, key: string, locale: Locale, names: ValueNames): string {
  const fit = terms.fit.find((line) => line.key === key);
  if (fit) return leafWords(fit.rule, locale, names);
  const event = terms.engagement.find((line) => line.key === key);
  if (!event) return key;
  const { field, page, scope } = event;
  return factWords({ field, operator: '>=', page: page ?? null, scope: scope ?? null }, locale);
}
