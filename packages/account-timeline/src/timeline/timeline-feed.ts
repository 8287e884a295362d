import { EventWindows } from './event-windows.ts';
import { guessMoment, type Mark, narrow } from './guess-moment.ts';
import { MonthRows } from './month-rows.ts';
import type { TimelineRowEvent } from './timeline-queries.ts';
import type { LoadedEvent, TimelineCounts, TimelineSource } from './timeline-source.ts';

export interface TimelineState {
  status: 'loading' | 'ready' | 'failed';
  error: unknown;
  counts: TimelineCounts | undefined;
  rows: MonthRows;
  /** New events that wait above, so that what is being read does not move. */
  waiting: number;
}

const PAGE_SIZE = 100;
// Halving a month that often leaves a fifth of a second; evenly spread events need one or two.
const MOST_GUESSES = 24;

/**
 * One account's timeline through one lens: knows how many events there are, loads the windows that are looked at, and
 * takes in new events. Indexes count from the newest event; ranks from the oldest.
 */
export class TimelineFeed {
  readonly #source: TimelineSource;
  readonly #windows = new EventWindows<LoadedEvent>();
  readonly #listeners = new Set<() => void>();
  #state: TimelineState = {
    status: 'loading',
    error: undefined,
    counts: undefined,
    rows: new MonthRows([]),
    waiting: 0,
  };
  #wanted: { newest: number; oldest: number } | undefined;
  #isLoading = false;
  #waiting = new Set<string>();
  /** An event was written into the past: the ranks of all newer ones are no longer true. */
  #isShifted = false;

  constructor(source: TimelineSource) {
    this.#source = source;
  }

  state = (): TimelineState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the counts and the newest window; also after an event has been written into the past. */
  async load(): Promise<void> {
    try {
      const counts = await this.#source.counts();
      if (this.#isShifted) this.#windows.clear();
      this.#isShifted = false;
      this.#waiting.clear();
      this.#set({ status: 'ready', error: undefined, counts, rows: new MonthRows(counts.months), waiting: 0 });
      await this.#fill();
    } catch (error) {
      this.#set({ status: 'failed', error });
    }
  }

  /** Reads all anew: after a lost connection nobody knows what happened, nor when. */
  reload(): Promise<void> {
    this.#isShifted = true;
    return this.load();
  }

  event(index: number): LoadedEvent | undefined {
    return this.#windows.get(this.#rank(index));
  }

  /** Tries again to load what is in view. */
  retry(): void {
    this.#set({ error: undefined });
    void this.#fill();
  }

  /** Says which events are in view; what is missing of them is loaded. */
  look(newest: number, oldest: number): void {
    this.#wanted = { newest, oldest };
    void this.#fill();
  }

  /** The index of an event of which only the id is known; undefined when this lens does not show it. */
  async find(eventId: string): Promise<number | undefined> {
    const known = this.#windows.rankOf(eventId);
    if (known !== undefined) return this.#index(known);
    const moment = await this.#source.moment(eventId);
    if (moment === undefined) return undefined;
    await this.#place({ before: moment + 1 });
    const rank = this.#windows.rankOf(eventId);
    return rank === undefined ? undefined : this.#index(rank);
  }

  /** The index of the newest event at or before a moment. */
  async indexAt(moment: number): Promise<number> {
    return (await this.#place({ before: moment + 1 })) ?? 0;
  }

  /** Takes in an event as it is recorded. The same event twice (our own act, and its echo) counts once. */
  receive(event: TimelineRowEvent, isShown: boolean): void {
    const isKnown = this.#windows.rankOf(event.id) !== undefined || this.#waiting.has(event.id);
    if (isKnown || !isShown) return;
    const newest = this.event(0);
    if (!newest || event.occurredAt < newest.occurredAt) this.#isShifted = true;
    this.#waiting.add(event.id);
    this.#set({ waiting: this.#waiting.size });
  }

  #rank(index: number): number {
    return this.#state.rows.total - 1 - index;
  }

  #index(rank: number): number {
    return this.#state.rows.total - 1 - rank;
  }

  async #fill(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      // One request at a time: while one is under way the reader has scrolled on, and only the last place counts.
      for (let gap = this.#gap(); gap !== undefined; gap = this.#gap()) {
        if (!(await this.#loadAt(gap))) break;
      }
    } catch (error) {
      // What is loaded stays readable; the gap is tried again with the next look.
      this.#set({ error });
    } finally {
      this.#isLoading = false;
    }
  }

  #gap(): number | undefined {
    const { total } = this.#state.rows;
    if (!this.#wanted || total === 0) return undefined;
    const oldest = Math.min(this.#wanted.oldest, total - 1);
    const rank = this.#windows.firstGap(this.#rank(Math.max(this.#wanted.newest, 0)), this.#rank(oldest));
    return rank === undefined ? undefined : this.#index(rank);
  }

  /** Loads a window that holds the index. Says whether it succeeded, so that a wrong count cannot loop for ever. */
  async #loadAt(index: number): Promise<boolean> {
    const newer = this.event(index - 1);
    if (newer) {
      const { events } = await this.#source.page({ first: PAGE_SIZE, after: newer.cursor });
      this.#put(this.#rank(index), events);
    } else if (index === 0) {
      await this.#place({});
    } else {
      await this.#search(index);
    }
    return this.event(index) !== undefined;
  }

  /** Finds a window in the middle: guesses its moment from the counts, and corrects by what the server counts. */
  async #search(index: number): Promise<void> {
    const month = this.#state.rows.monthOf(index);
    if (!month) return;
    let newer: Mark = { index: month.firstIndex, at: endOfMonth(month.month) };
    let older: Mark = { index: month.endIndex, at: Date.parse(month.month) - ZONE_SLACK };
    for (let attempt = 0; attempt < MOST_GUESSES && newer.at - older.at > 1; attempt++) {
      // A little newer than needed, so that the wanted event is within what comes.
      const at = guessMoment(newer, older, Math.max(index - PAGE_SIZE / 4, 0), attempt);
      const found = (await this.#place({ before: at })) ?? this.#state.rows.total;
      if (this.event(index)) return;
      [newer, older] = narrow(newer, older, { index: found, at }, index);
    }
    await this.#walk(index, newer);
  }

  /** The last resort, for very many events at one moment: page after page from the closest known place. */
  async #walk(index: number, from: Mark): Promise<void> {
    let at = from.index;
    if (!this.event(at)) await this.#place({ before: from.at });
    while (!this.event(index)) {
      while (this.event(at + 1)) at++;
      const cursor = this.event(at)?.cursor;
      const { events } = await this.#source.page({ first: PAGE_SIZE, after: cursor });
      if (events.length === 0 || cursor === undefined) return;
      this.#put(this.#rank(at + 1), events);
    }
  }

  /** Loads the page before a moment and places it. Answers with the index of its first event. */
  async #place({ before }: { before?: number }): Promise<number | undefined> {
    const { events, totalCount } = await this.#source.page({ first: PAGE_SIZE, before });
    if (totalCount === undefined || totalCount === 0) return undefined;
    // The count of older events is the rank of the page's first one, whatever has been added on top.
    const firstRank = totalCount - 1;
    this.#put(firstRank, events);
    return this.#index(firstRank);
  }

  #put(firstRank: number, events: readonly LoadedEvent[]): void {
    this.#windows.place(firstRank, events);
    this.#set({});
  }

  #set(change: Partial<TimelineState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

// Months begin in the organisation's zone, which may be ahead of UTC; a day of slack covers every zone.
const ZONE_SLACK = 86_400_000;

function endOfMonth(month: string): number {
  const date = new Date(month);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) + ZONE_SLACK;
}
