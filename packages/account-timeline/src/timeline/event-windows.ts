/**
 * The events loaded so far, with gaps. Held by rank from the oldest (0), because new events arrive at the other end:
 * a rank stays true while the index from the newest shifts.
 */
export class EventWindows<Event extends { id: string }> {
  readonly #events = new Map<number, Event>();
  readonly #ranks = new Map<string, number>();

  get(rank: number): Event | undefined {
    return this.#events.get(rank);
  }

  rankOf(id: string): number | undefined {
    return this.#ranks.get(id);
  }

  /** Places a page that came newest first. The first event has the given rank. */
  place(firstRank: number, newestFirst: readonly Event[]): void {
    newestFirst.forEach((event, offset) => {
      this.#events.set(firstRank - offset, event);
      this.#ranks.set(event.id, firstRank - offset);
    });
  }

  clear(): void {
    this.#events.clear();
    this.#ranks.clear();
  }

  /** The newest missing rank from `newest` down to `oldest`, if any. */
  firstGap(newest: number, oldest: number): number | undefined {
    for (let rank = newest; rank >= Math.max(oldest, 0); rank--) {
      if (!this.#events.has(rank)) return rank;
    }
    return undefined;
  }
}
