import type { Day } from '@tasuki/domain/days';

/** Something that falls on a day. */
export interface CalendarItem {
  key: string;
  title: string;
  /** What sort of thing it is, or when on the day: before the title. */
  sign?: string;
  tone?: 'ok' | 'warn' | 'bad';
  open: () => void;
}

/** A day with its first items, and how many there are in all. */
export interface CalendarDay {
  day: Day;
  totalCount: number;
  items: readonly CalendarItem[];
}
