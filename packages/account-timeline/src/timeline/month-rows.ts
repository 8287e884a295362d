/** How many rows a month holds besides its band, newest month first. */
export interface MonthCount {
  /** First day of the month in the organisation's zone: `2026-07-01`. */
  month: string;
  count: number;
}

export type RowPlace =
  | { kind: 'month'; month: string /** Index of the first event below. */; index: number }
  | { kind: 'event'; month: string /** 0 is the newest row. */; index: number };

interface Section {
  month: string;
  count: number;
  /** Index of the month's newest event. */
  firstIndex: number;
  /** Row of the month's newest event. */
  firstRow: number;
}

/**
 * The timeline as rows of equal height: events, and a band between two months.
 * Counts alone place every row, so any part can be shown before its events are loaded.
 */
export class MonthRows {
  readonly total: number;
  readonly rowCount: number;
  readonly #sections: readonly Section[];

  constructor(months: readonly MonthCount[]) {
    const sections: Section[] = [];
    let index = 0;
    for (const { month, count } of months) {
      if (count === 0) continue;
      // The newest month has no band: the heading above the rows names it.
      sections.push({ month, count, firstIndex: index, firstRow: index + sections.length });
      index += count;
    }
    this.#sections = sections;
    this.total = index;
    this.rowCount = index + Math.max(sections.length - 1, 0);
  }

  /** What stands in a row. */
  at(row: number): RowPlace | undefined {
    const section = this.#sectionAt(({ firstRow }, position) => (position === 0 ? 0 : firstRow - 1) <= row);
    if (!section || row >= this.rowCount) return undefined;
    if (row < section.firstRow) return { kind: 'month', month: section.month, index: section.firstIndex };
    return { kind: 'event', month: section.month, index: section.firstIndex + row - section.firstRow };
  }

  /** The row of an event. */
  rowOf(index: number): number {
    const section = this.#sectionAt(({ firstIndex }) => firstIndex <= index);
    return section ? section.firstRow + index - section.firstIndex : 0;
  }

  /** The last section for which the test holds; it holds for a leading part of the list. */
  #sectionAt(holds: (section: Section, position: number) => boolean): Section | undefined {
    let low = 0;
    let high = this.#sections.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const section = this.#sections[middle];
      if (section && holds(section, middle)) low = middle + 1;
      else high = middle;
    }
    return this.#sections[low - 1];
  }
}
