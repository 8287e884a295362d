import { logFactorial } from './log-factorial.ts';

/** So many of so many. */
export interface Share {
  hits: number;
  n: number;
}

/**
 * Fisher's exact test, one-sided: how likely `one` would have so few hits or fewer if the hits were dealt out to the two by
 * chance. The tail of the hypergeometric distribution (R. A. Fisher, The Design of Experiments, 1935). Exact for any n, so
 * that its false alarms stay below the level also where a normal approximation would not. 1 where there is nothing to compare.
 */
export function chanceOfFewer(one: Share, other: Share): number {
  const hits = one.hits + other.hits;
  const all = one.n + other.n;
  if (one.n === 0 || other.n === 0) return 1;
  const logWays = (x: number) => logChoose(hits, x) + logChoose(all - hits, one.n - x) - logChoose(all, one.n);
  let chance = 0;
  for (let x = Math.max(0, one.n - (all - hits)); x <= one.hits; x++) chance += Math.exp(logWays(x));
  return Math.min(1, chance);
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
