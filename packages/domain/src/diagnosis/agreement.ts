import { cohenKappa, ENOUGH_FOR_KAPPA, type Kappa } from './statistics/cohen-kappa.ts';

/** What the receiver has said of a pass, by deed and by word. */
export interface ReceivedPass {
  state: string;
  rating: number | null;
  outcome: string | null;
}

const POOR_RATING = 2;

/**
 * The receiver's verdict: good when it was accepted; poor when it was returned, found not ripe, or rated 2 or less. Null where
 * nobody said anything: an offer that expired tells of the clock, not of the lead.
 */
export function receivedAsGood({ state, rating, outcome }: ReceivedPass): boolean | null {
  if (state === 'returned') return false;
  if (state !== 'accepted') return null;
  return outcome !== 'recycled' && !(rating !== null && rating <= POOR_RATING);
}

/** What both sides said of one thing. */
export interface BothSaid {
  sender: boolean;
  receiver: boolean;
}

export interface Agreement extends Kappa {
  /** Fewer than thirty: the interval is too wide to act upon. */
  isSmall: boolean;
}

/** How far two sides mean the same, over everything that both judged. */
export function agreementOf(said: readonly BothSaid[]): Agreement {
  const count = (sender: boolean, receiver: boolean) =>
    said.filter((one) => one.sender === sender && one.receiver === receiver).length;
  const kappa = cohenKappa([
    [count(true, true), count(true, false)],
    [count(false, true), count(false, false)],
  ]);
  return { ...kappa, isSmall: kappa.n < ENOUGH_FOR_KAPPA };
}
