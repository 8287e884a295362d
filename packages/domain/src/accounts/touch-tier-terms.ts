import type { Refusal } from '../decision.ts';
import { type TouchTier, touchTiers } from './touch-tiers.ts';

/** How closely the customers of a tier are looked after, and what that may cost. */
export interface TouchTierTerms {
  tier: TouchTier;
  /** Days after which somebody should have been in touch again; null where nobody calls by itself. */
  contactEveryDays: number | null;
  /** Budget for one customer a month; null for none. */
  minutesPerMonth: number | null;
  /** A person of their own. */
  hasDedicatedOwner: boolean;
}

const terms = (
  tier: TouchTier,
  contactEveryDays: number | null,
  minutesPerMonth: number | null,
  hasDedicatedOwner = false,
): TouchTierTerms => ({ tier, contactEveryDays, minutesPerMonth, hasDedicatedOwner });

/** Until somebody said otherwise: high touch meets every month, low touch checks in each quarter, the others serve themselves. */
export const usualTouchTierTerms: readonly TouchTierTerms[] = [
  terms('high', 31, 240, true),
  terms('low', 92, 30),
  terms('tech', null, 5),
  terms('community', null, null),
];

const MOST_DAYS = 366;
const MOST_MINUTES = 10_000;

/** What is wrong with terms that somebody wants to keep; null when nothing is. */
export function findTouchTierProblem(all: readonly TouchTierTerms[]): Refusal | null {
  const no = (code: string, message: string, field: string): Refusal => ({ code, message, field });
  if (touchTiers.some((tier) => all.filter((one) => one.tier === tier).length !== 1))
    return no('TIERS_INCOMPLETE', 'Give each touch tier its terms, once.', 'tiers');
  for (const [at, { contactEveryDays: days, minutesPerMonth: minutes }] of all.entries()) {
    if (!isWithin(days, 1, MOST_DAYS))
      return no('DAYS_INVALID', `Give 1 to ${MOST_DAYS} days, or none.`, `tiers[${at}].contactEveryDays`);
    if (!isWithin(minutes, 0, MOST_MINUTES))
      return no('MINUTES_INVALID', `Give 0 to ${MOST_MINUTES} minutes, or none.`, `tiers[${at}].minutesPerMonth`);
  }
  return null;
}

const isWithin = (value: number | null, from: number, to: number) =>
  value === null || (Number.isInteger(value) && value >= from && value <= to);
