import type { Leg } from '../departments.ts';

/** Departments that meet once a week over what they pass to one another, in the order of the relay. */
export interface ReviewPair {
  from: Leg;
  to: Leg;
}

export const reviewPairs: readonly ReviewPair[] = [
  { from: 'marketing', to: 'inside-sales' },
  { from: 'inside-sales', to: 'field-sales' },
  { from: 'field-sales', to: 'customer-success' },
  { from: 'inside-sales', to: 'customer-success' },
];

/** As an address holds it: `inside-sales-field-sales`. */
export const pairSlug = ({ from, to }: ReviewPair): string => `${from}-${to}`;

export const findPair = (slug: string): ReviewPair | undefined => reviewPairs.find((pair) => pairSlug(pair) === slug);

export const isReviewPair = (from: string, to: string): boolean =>
  reviewPairs.some((pair) => pair.from === from && pair.to === to);
