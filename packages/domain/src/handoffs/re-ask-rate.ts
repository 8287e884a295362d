/** What came of one item of a joint's checklist, over the passes that were accepted in a period. */
export interface ItemUse {
  /** Passes accepted over the joint; 兼任 has nobody to ask. */
  accepted: number;
  /** Of those, the ones that came with an answer to the item. */
  brought: number;
  /** Of those that came with an answer, the ones whose customer had to be asked all the same. */
  askedAgain: number;
  /** Asked for where no answer had come. */
  askedUnanswered: number;
}

/** Asked again ÷ accepted with that item, 0–1; null where it never came, for nothing could be asked a second time. */
export function reAskRate({ brought, askedAgain }: Pick<ItemUse, 'brought' | 'askedAgain'>): number | null {
  return brought === 0 ? null : askedAgain / brought;
}

/** Fewer passes say nothing about whether an item is needed. */
export const FEWEST_PASSES_TO_JUDGE = 10;

/** Nobody fills it in and nobody misses it: proposed for removal. */
export function isUnused({ accepted, brought, askedAgain, askedUnanswered }: ItemUse): boolean {
  return accepted >= FEWEST_PASSES_TO_JUDGE && brought + askedAgain + askedUnanswered === 0;
}
