export interface DealSum {
  currency: string;
  minor: number;
  /** Each deal times the probability of its stage. */
  weightedMinor: number;
}

/** What the deals of one currency and stage have together; null where the amount of none of them is known. */
interface DealTotal {
  currency: string;
  minor: number | null;
}

/** What the deals of a stage add up to, one sum for each currency. Where no amount is known there is none: unknown is not zero. */
export function dealSums(totals: readonly DealTotal[], probabilityPercent: number): DealSum[] {
  return totals.flatMap(({ currency, minor }) =>
    minor === null ? [] : [{ currency, minor, weightedMinor: Math.round((minor * probabilityPercent) / 100) }],
  );
}
