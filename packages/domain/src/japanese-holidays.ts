import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';
import type { Day } from './days.ts';
import type { Locale } from './words.ts';

/** 国民の祝日, with 振替休日 and 国民の休日, as published or as the law has them, from 1970 to 2050. */
export function isJapaneseHoliday(day: Day): boolean {
  return Object.hasOwn(holidays, day);
}

/** What the holiday on that day is called; null where there is none. */
export function japaneseHolidayName(day: Day, locale: Locale): string | null {
  const holiday = (holidays as Record<Day, { name: string; name_en: string } | undefined>)[day];
  return holiday ? holiday[locale === 'ja' ? 'name' : 'name_en'] : null;
}
