/**
 * The rows loaded so far, with gaps. Held by rank from the oldest (0), because new events arrive at the other end:
 * a rank stays true while the index from the newest shifts.
 */
export class EventWindows<Row extends { id: string }> {
  readonly #rows = new Map<number, Row>();
  readonly #ranks = new Map<string, number>();

  get(rank: number): Row | undefined {
    return this.#rows.get(rank);
  }

  rankOf(id: string): number | undefined {
    return this.#ranks.get(id);
  }

  /** Places a page that came newest first. The last row has the given rank. */
  placeUpFrom(lowestRank: number, newestFirst: readonly Row[]): void {
    this.placeDownFrom(lowestRank + newestFirst.length - 1, newestFirst);
  }

  /** Places a page that came newest first. The first row has the given rank. */
  placeDownFrom(highestRank: number, newestFirst: readonly Row[]): void {
    newestFirst.forEach((row, offset) => {
      this.#rows.set(highestRank - offset, row);
      this.#ranks.set(row.id, highestRank - offset);
    });
  }

  /** Forgets the rows from a rank upwards, newer ones included. */
  forgetFrom(lowestRank: number): void {
    for (const [rank, { id }] of this.#rows) {
      if (rank < lowestRank) continue;
      this.#rows.delete(rank);
      this.#ranks.delete(id);
    }
  }
}
