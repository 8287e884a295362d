import type { Locale } from './locale.ts';

type Moment = string | number | Date;

export interface DateFormats {
  /** `2026/07/20(月)` · `Jul 20, 2026`. A plain `YYYY-MM-DD` is taken as written, in no zone. */
  date(value: Moment): string;
  /** `2026/07/20(月) 15:00` · `Jul 20, 2026, 15:00` */
  dateTime(value: Moment): string;
  /** `15:00` */
  time(value: Moment): string;
  /** `7/20` · `Jul 20`: where the year stands beside it already. */
  shortDate(value: Moment): string;
  /** `2026年7月` · `July 2026` */
  month(value: Moment): string;
  /** `3日前` · `3 days ago` */
  relative(value: Moment, now?: Moment): string;
  /** `2026-07`: the month in the organisation's zone, for keys and URLs. */
  monthKey(value: Moment): string;
  /** `2026-07-20`: the day in the organisation's zone. */
  dayKey(value: Moment): string;
  /** `日時不明` · `Time unknown`: stands where a moment would, for what came in without a date. */
  unknownTime: string;
}

const UNKNOWN_TIME: Record<Locale, string> = { ja: '日時不明', en: 'Time unknown' };

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Dates in the organisation's time zone, because "today" is the office's today. */
export function createDateFormats(locale: Locale, timeZone: string): DateFormats {
  const inZone = createPatterns(locale, timeZone);
  const asWritten = createPatterns(locale, 'UTC');
  const relativeTime = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const pick = (value: Moment) => (typeof value === 'string' && PLAIN_DATE.test(value) ? asWritten : inZone);
  const key = (value: Moment) => pick(value).key.format(new Date(value));
  return {
    date: (value) => pick(value).date(new Date(value)),
    dateTime: (value) => {
      const separator = locale === 'ja' ? ' ' : ', ';
      return `${pick(value).date(new Date(value))}${separator}${pick(value).time.format(new Date(value))}`;
    },
    time: (value) => pick(value).time.format(new Date(value)),
    shortDate: (value) => pick(value).shortDate.format(new Date(value)),
    month: (value) => pick(value).month.format(new Date(value)),
    relative: (value, now = Date.now()) => {
      const [amount, unit] = relativeAmount(Number(new Date(value)) - Number(new Date(now)));
      return relativeTime.format(amount, unit);
    },
    monthKey: (value) => key(value).slice(0, 7),
    dayKey: key,
    unknownTime: UNKNOWN_TIME[locale],
  };
}

function createPatterns(locale: Locale, timeZone: string) {
  const format = (options: Intl.DateTimeFormatOptions, language: string = locale) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options });
  const numeric = format({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const weekday = format({ weekday: 'short' });
  const words = format({ year: 'numeric', month: 'short', day: 'numeric' });
  return {
    date: (date: Date) => (locale === 'ja' ? `${numeric.format(date)}(${weekday.format(date)})` : words.format(date)),
    time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    shortDate: format(locale === 'ja' ? { month: 'numeric', day: 'numeric' } : { month: 'short', day: 'numeric' }),
    month: format({ year: 'numeric', month: 'long' }),
    // Swedish dates are ISO dates.
    key: format({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv'),
  };
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function relativeAmount(milliseconds: number): [number, Intl.RelativeTimeFormatUnit] {
  for (const [unit, size] of UNITS) {
    if (Math.abs(milliseconds) >= size) return [Math.trunc(milliseconds / size), unit];
  }
  return [0, 'minute'];
}
