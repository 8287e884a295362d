/** A row that stands for several events, and lies open: its events stand below it as rows of their own. */
export interface OpenRun {
  /** The row's rank, counted from the oldest (0). */
  rank: number;
  count: number;
}

/** A row on the screen: a row of the folded timeline, or one event of an open run (0 is its newest). */
export interface RowAddress {
  rank: number;
  child?: number;
}

/** Which runs lie open, and what that makes of the rows: indexes on the screen to ranks, and back. */
export class OpenRuns {
  /** Newest first. There are never many: each was opened by hand. */
  #runs: readonly OpenRun[] = [];

  all(): readonly OpenRun[] {
    return this.#runs;
  }

  has(rank: number): boolean {
    return this.#runs.some((run) => run.rank === rank);
  }

  toggle(run: OpenRun): void {
    const others = this.#runs.filter(({ rank }) => rank !== run.rank);
    const isOpen = others.length < this.#runs.length;
    this.#runs = isOpen ? others : [...others, run].toSorted((a, b) => b.rank - a.rank);
  }

  /** Closes the runs from a rank upwards, newer ones included. */
  closeFrom(rank: number): void {
    this.#runs = this.#runs.filter((run) => run.rank < rank);
  }

  /** What stands at an index, 0 being the newest of `total` rows. */
  addressAt(index: number, total: number): RowAddress {
    let above = 0;
    for (const { rank, count } of this.#runs) {
      const head = total - 1 - rank + above;
      if (index <= head) break;
      if (index <= head + count) return { rank, child: index - head - 1 };
      above += count;
    }
    return { rank: total - 1 - (index - above) };
  }

  indexOf({ rank, child }: RowAddress, total: number): number {
    const above = this.#runs.reduce((sum, run) => (run.rank > rank ? sum + run.count : sum), 0);
    return total - 1 - rank + above + (child === undefined ? 0 : child + 1);
  }
}
