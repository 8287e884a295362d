import type { MonthOfEvents } from './timeline-counts.ts';

interface MonthOfRanks {
  month: string;
  startsAt: number;
  /** The rank of the month's oldest row. */
  lowestRank: number;
}

/** Where each month begins among the rows, counted from the oldest (0): what a jump needs to find its place. */
export class MonthRanks {
  readonly total: number;
  /** Oldest first. */
  readonly #months: readonly MonthOfRanks[];

  constructor(newestFirst: readonly Pick<MonthOfEvents, 'month' | 'startsAt' | 'rows'>[]) {
    let rank = 0;
    this.#months = newestFirst.toReversed().map(({ month, startsAt, rows }) => {
      const place = { month, startsAt, lowestRank: rank };
      rank += rows;
      return place;
    });
    this.total = rank;
  }

  monthOf(rank: number): MonthOfRanks | undefined {
    return this.#months.findLast(({ lowestRank }) => lowestRank <= rank);
  }

  monthAt(moment: number): MonthOfRanks | undefined {
    return this.#months.findLast(({ startsAt }) => startsAt <= moment);
  }

  /** The rank of a month's newest row; of the row before it where the month is quiet, of the oldest where it is before all. */
  newestOf(month: string): number {
    const next = this.#months.find((candidate) => candidate.month > month);
    return Math.max((next?.lowestRank ?? this.total) - 1, 0);
  }
}
