/** A place on the timeline whose time is known: events newer than `at` number `index`. */
export interface Mark {
  index: number;
  at: number;
}

/**
 * The moment at which the event of an index probably happened, between a newer and an older mark.
 * The server then says which index that moment really has, and the next guess is between closer marks.
 */
export function guessMoment(newer: Mark, older: Mark, index: number, attempt: number): number {
  const span = older.index - newer.index;
  // Events bunch (imports, campaigns): when the straight line misses twice, halving cannot.
  const share = attempt < 2 && span > 0 ? Math.max(index - newer.index, 0) / span : 0.5;
  return Math.round(newer.at + (older.at - newer.at) * share);
}

/** The marks after the server has answered for a moment: the guess replaces the mark on its own side. */
export function narrow(newer: Mark, older: Mark, found: Mark, index: number): [Mark, Mark] {
  return found.index <= index ? [found, older] : [newer, found];
}
