import { enumName } from '@tasuki/domain/enum-name';
import { findPair, pairSlug, type ReviewPair, reviewPairs } from '@tasuki/domain/reviews/review-pairs';
import { daysOfWeek } from '@tasuki/domain/reviews/review-week';
import type { Department } from '@tasuki/i18n';
import { numbersPaths } from '../paths.ts';

export interface ReviewAddress {
  week: string;
  pair: ReviewPair;
}

/** What an address names; undefined where there is no such meeting. */
export function readAddress({ week = '', pair = '' }: { week?: string; pair?: string }): ReviewAddress | undefined {
  const found = findPair(pair);
  return found && daysOfWeek(week) ? { week, pair: found } : undefined;
}

export const writeAddress = ({ week, pair }: ReviewAddress): string =>
  numbersPaths.review.replace('$week', week).replace('$pair', pairSlug(pair));

/** The meetings in which a department sits; all of them for the one that sits in none. */
export function pairsOf(department: Department): readonly ReviewPair[] {
  const own = reviewPairs.filter(({ from, to }) => enumName(from) === department || enumName(to) === department);
  return own.length > 0 ? own : reviewPairs;
}
