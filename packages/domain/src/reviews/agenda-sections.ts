import type { ReviewPair } from './review-pairs.ts';

/** What is on the table, in the order in which it is spoken of: what hurts first, then what went well. */
export const agendaSections = ['returned', 'aged', 'disputed', 're-asked', 'early-churn', 'upsell', 'best'] as const;
export type AgendaSection = (typeof agendaSections)[number];

/** Churn and re-asked items are of those who keep customers; upsell is of inside sales and them. */
export function sectionsOf({ from, to }: ReviewPair): AgendaSection[] {
  return agendaSections.filter((section) => {
    if (section === 'early-churn' || section === 're-asked') return to === 'customer-success';
    return section !== 'upsell' || (from === 'inside-sales' && to === 'customer-success');
  });
}
