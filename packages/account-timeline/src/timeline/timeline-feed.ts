import { EventWindows } from './event-windows.ts';
import { MonthRanks } from './month-ranks.ts';
import { MonthRows } from './month-rows.ts';
import { OpenRuns, type RowAddress } from './open-runs.ts';
import type { TimelineCounts } from './timeline-counts.ts';
import type { TimelineRowEvent } from './timeline-queries.ts';
import type { LoadedRow, TimelineSource } from './timeline-source.ts';

export interface TimelineState {
  status: 'loading' | 'ready' | 'failed';
  error: unknown;
  counts: TimelineCounts | undefined;
  rows: MonthRows;
  /** New events that wait above, so that what is being read does not move. */
  waiting: number;
}

/** A row as it stands on the screen. */
export interface TimelineItem {
  /** Undefined while it is on the way. */
  event: LoadedRow | undefined;
  isOpen: boolean;
  /** One event of the open run above. */
  isChild: boolean;
}

const PAGE_SIZE = 100;
/** Of a page that is jumped to, so many rows are older than the one that is looked for. */
const OLDER_ROWS = 70;
/** A new event can join the newest row, or make one of the newest three. */
const ROWS_A_NEW_EVENT_CHANGES = 3;

/**
 * One account's timeline as it was chosen: knows how many rows there are, loads the windows that are looked at, opens runs
 * in place, and takes in new events. Indexes count rows on the screen from the newest; ranks count from the oldest.
 */
export class TimelineFeed {
  readonly #source: TimelineSource;
  readonly #windows = new EventWindows<LoadedRow>();
  readonly #open = new OpenRuns();
  /** The events of open runs, by the rank of the run. */
  readonly #children = new Map<number, EventWindows<LoadedRow>>();
  readonly #listeners = new Set<() => void>();
  #ranks = new MonthRanks([]);
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

  /** Reads the counts and what is looked at; also after new events, and after one has been written into the past. */
  async load(): Promise<void> {
    try {
      const counts = await this.#source.counts();
      this.#forgetFrom(this.#isShifted ? 0 : this.#ranks.total - ROWS_A_NEW_EVENT_CHANGES);
      this.#isShifted = false;
      this.#waiting.clear();
      this.#ranks = new MonthRanks(counts.months);
      this.#set({ status: 'ready', error: undefined, counts, rows: this.#rows(counts), waiting: 0 });
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

  item(index: number): TimelineItem {
    const address = this.#open.addressAt(index, this.#ranks.total);
    const isChild = address.child !== undefined;
    return { event: this.#at(address), isOpen: !isChild && this.#open.has(address.rank), isChild };
  }

  event(index: number): LoadedRow | undefined {
    return this.item(index).event;
  }

  /** Opens a run in place, or closes the one that this row belongs to. Answers with the run's index; undefined for other rows. */
  toggle(index: number): number | undefined {
    const { rank } = this.#open.addressAt(index, this.#ranks.total);
    const count = this.#windows.get(rank)?.run?.count;
    if (count === undefined) return undefined;
    this.#open.toggle({ rank, count });
    this.#children.set(rank, this.#children.get(rank) ?? new EventWindows());
    this.#set({ rows: this.#rows(this.#state.counts) });
    return this.#open.indexOf({ rank }, this.#ranks.total);
  }

  /** Tries again to load what is in view. */
  retry(): void {
    this.#set({ error: undefined });
    void this.#fill();
  }

  /** Says which rows are in view; what is missing of them is loaded. */
  look(newest: number, oldest: number): void {
    this.#wanted = { newest, oldest };
    void this.#fill();
  }

  /** The index of the row that shows an event of which only the id is known; undefined when this choice hides it. */
  async find(eventId: string): Promise<number | undefined> {
    const known = this.#windows.rankOf(eventId);
    if (known !== undefined) return this.#indexOf(known);
    const moment = await this.#source.moment(eventId);
    if (moment === undefined || this.#ranks.total === 0) return undefined;
    const near = await this.#rankAt(moment);
    await this.#jump(near);
    const rank = this.#windows.rankOf(eventId) ?? this.#rankOfRunAround(near, moment);
    return rank === undefined ? undefined : this.#indexOf(rank);
  }

  /** The index of the newest row at or before a moment. */
  async indexAt(moment: number): Promise<number> {
    return this.#indexOf(await this.#rankAt(moment));
  }

  /** The index of a month's newest row, or of what happened before a quiet month. */
  indexOfMonth(month: string): number {
    return this.#indexOf(this.#ranks.newestOf(month));
  }

  /** Takes in an event as it is recorded. The same event twice (our own act, and its echo) counts once. */
  receive(event: TimelineRowEvent, isShown: boolean): void {
    const isKnown = this.#windows.rankOf(event.id) !== undefined || this.#waiting.has(event.id);
    if (isKnown || !isShown) return;
    const newest = this.#windows.get(this.#ranks.total - 1);
    if (!newest || event.occurredAt < newest.occurredAt) this.#isShifted = true;
    this.#waiting.add(event.id);
    this.#set({ waiting: this.#waiting.size });
  }

  #at({ rank, child }: RowAddress): LoadedRow | undefined {
    return child === undefined ? this.#windows.get(rank) : this.#children.get(rank)?.get(-child);
  }

  #indexOf(rank: number): number {
    return this.#open.indexOf({ rank }, this.#ranks.total);
  }

  #rows(counts: TimelineCounts | undefined): MonthRows {
    const opened = Map.groupBy(this.#open.all(), ({ rank }) => this.#ranks.monthOf(rank)?.month);
    const more = (month: string) => opened.get(month)?.reduce((sum, { count }) => sum + count, 0) ?? 0;
    return new MonthRows(counts?.months.map(({ month, rows }) => ({ month, count: rows + more(month) })) ?? []);
  }

  #forgetFrom(rank: number): void {
    this.#windows.forgetFrom(rank);
    this.#open.closeFrom(rank);
    for (const run of this.#children.keys()) if (run >= rank) this.#children.delete(run);
  }

  async #fill(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      // One request at a time: while one is under way the reader has scrolled on, and only the last place counts.
      for (let gap = this.#gap(); gap !== undefined; gap = this.#gap()) {
        await this.#loadAt(gap);
        // A wrong count must not loop for ever.
        if (!this.#at(gap)) break;
      }
    } catch (error) {
      // What is loaded stays readable; the gap is tried again with the next look.
      this.#set({ error });
    } finally {
      this.#isLoading = false;
    }
  }

  /** The newest row in view that is missing. */
  #gap(): RowAddress | undefined {
    if (!this.#wanted) return undefined;
    const oldest = Math.min(this.#wanted.oldest, this.#state.rows.total - 1);
    for (let index = Math.max(this.#wanted.newest, 0); index <= oldest; index++) {
      const address = this.#open.addressAt(index, this.#ranks.total);
      if (!this.#at(address)) return address;
    }
    return undefined;
  }

  async #loadAt({ rank, child }: RowAddress): Promise<void> {
    if (child !== undefined) return this.#loadChildren(rank, child);
    const newer = this.#windows.get(rank + 1);
    if (!newer) return this.#jump(rank);
    this.#windows.placeDownFrom(rank, await this.#source.after(newer.cursor, PAGE_SIZE));
    this.#set({});
  }

  async #loadChildren(rank: number, child: number): Promise<void> {
    const run = this.#windows.get(rank);
    if (!run) return this.#jump(rank);
    this.#children
      .get(rank)
      ?.placeDownFrom(-child, await this.#source.eventsOf(run, { skip: child, first: PAGE_SIZE }));
    this.#set({});
  }

  /** Loads the page around a rank. The months tell where it is, so that one request finds it. */
  async #jump(rank: number): Promise<void> {
    const lowest = Math.max(Math.min(rank - OLDER_ROWS, this.#ranks.total - PAGE_SIZE), 0);
    const month = this.#ranks.monthOf(lowest);
    if (!month) return;
    const skip = lowest - month.lowestRank;
    this.#windows.placeUpFrom(lowest, await this.#source.since(month.startsAt, { skip, last: PAGE_SIZE }));
    this.#set({});
  }

  /** The rank of the newest row at or before a moment, or of one next to it where the moment is inside a run. */
  async #rankAt(moment: number): Promise<number> {
    const month = this.#ranks.monthAt(moment);
    if (!month) return 0;
    return Math.max(month.lowestRank + (await this.#source.rowsBetween(month.startsAt, moment + 1)) - 1, 0);
  }

  #rankOfRunAround(near: number, moment: number): number | undefined {
    return [near + 1, near, near - 1, near - 2].find((rank) => {
      const row = this.#windows.get(rank);
      return row?.run && Date.parse(row.run.from) <= moment && moment <= Date.parse(row.occurredAt);
    });
  }

  #set(change: Partial<TimelineState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
