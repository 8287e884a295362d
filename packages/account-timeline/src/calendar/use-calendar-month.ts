import { addDays, type Day } from '@tasuki/domain/days';
import { useFormats, useLocale } from '@tasuki/i18n';
import { useMemo } from 'react';
import { useUrlState } from '../app/url-state.ts';
import { readMonth, type Weekday, weekStartOf, weeksOf } from './month-days.ts';

export interface CalendarMonth {
  today: Day;
  /** `2026-11` */
  month: string;
  weekStart: Weekday;
  weeks: readonly (readonly Day[])[];
  /** What has to be asked for: from the first day of the first week to before the day after the last. */
  range: { from: Day; before: Day };
}

/** The month that the address names (`?month=2026-11`), or this one. */
export function useCalendarMonth(): CalendarMonth {
  const formats = useFormats();
  const { locale } = useLocale();
  const [url] = useUrlState();
  const today = formats.dayKey(new Date());
  const month = readMonth(url.month, today);
  return useMemo(() => {
    // The reader's region, where they read Tasuki in the language of their browser.
    const weekStart = weekStartOf(navigator.language.startsWith(locale) ? navigator.language : locale);
    const weeks = weeksOf(month, weekStart);
    const first = weeks[0]?.[0] ?? today;
    return { today, month, weekStart, weeks, range: { from: first, before: addDays(first, weeks.length * 7) } };
  }, [month, today, locale]);
}
