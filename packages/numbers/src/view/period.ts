import { addDays, addMonths, type Day, daysBetween, isDay } from '@tasuki/domain/days';

export const periodKinds = ['month', 'quarter', 'year', 'custom'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Days of the organisation, the last one outside, with the word by which an address holds them. */
export interface NamedPeriod {
  kind: PeriodKind;
  /** `2026-07`, `2026-Q2` and `FY2026` of fiscal years, or `2026-04-01_2026-04-15` with both days inside. */
  key: string;
  from: Day;
  to: Day;
}

/** What a period depends on: the organisation's day and the month its year begins with (1–12). */
export interface Calendar {
  today: Day;
  fiscalYearStartMonth: number;
}

/** The period that an address names; the running fiscal quarter where it names none. */
export function readPeriod(text: string | undefined, calendar: Calendar): NamedPeriod {
  return parsePeriod(text ?? '', calendar) ?? periodAround('quarter', calendar.today, calendar);
}

function parsePeriod(key: string, { fiscalYearStartMonth: start }: Calendar): NamedPeriod | undefined {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(key);
  if (month) return spanOf('month', key, `${key}-01`, 1);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(key);
  if (quarter)
    return spanOf('quarter', key, addMonths(yearStart(Number(quarter[1]), start), (Number(quarter[2]) - 1) * 3), 3);
  const year = /^FY(\d{4})$/.exec(key);
  if (year) return spanOf('year', key, yearStart(Number(year[1]), start), 12);
  const [from = '', last = ''] = key.split('_');
  return isDay(from) && isDay(last) && from <= last ? customPeriod(from, last) : undefined;
}

const spanOf = (kind: PeriodKind, key: string, from: Day, months: number): NamedPeriod => ({
  kind,
  key,
  from,
  to: addMonths(from, months),
});

const yearStart = (year: number, startMonth: number): Day => `${year}-${String(startMonth).padStart(2, '0')}-01`;

/** From one day to another, both inside. */
export function customPeriod(from: Day, last: Day): NamedPeriod {
  return { kind: 'custom', key: `${from}_${last}`, from, to: addDays(last, 1) };
}

/** The period of a kind that holds a day; of the custom kind, the thirty days up to it. */
export function periodAround(kind: PeriodKind, day: Day, { fiscalYearStartMonth: start }: Calendar): NamedPeriod {
  if (kind === 'custom') return customPeriod(addDays(day, -29), day);
  if (kind === 'month') return spanOf('month', day.slice(0, 7), `${day.slice(0, 7)}-01`, 1);
  const calendarYear = Number(day.slice(0, 4));
  const year = day >= yearStart(calendarYear, start) ? calendarYear : calendarYear - 1;
  const first = yearStart(year, start);
  if (kind === 'year') return spanOf('year', `FY${year}`, first, 12);
  const quarter = [3, 2, 1, 0].find((at) => addMonths(first, at * 3) <= day) ?? 0;
  return spanOf('quarter', `${year}-Q${quarter + 1}`, addMonths(first, quarter * 3), 3);
}

/** The period before or after, of the same kind and length. */
export function stepPeriod(period: NamedPeriod, step: -1 | 1, calendar: Calendar): NamedPeriod {
  const { kind, from, to } = period;
  if (kind !== 'custom') return periodAround(kind, step < 0 ? addDays(from, -1) : to, calendar);
  const days = daysBetween(from, to) * step;
  return customPeriod(addDays(from, days), addDays(to, days - 1));
}

/** Whether the period still has days to come. */
export const isRunning = ({ from, to }: NamedPeriod, { today }: Calendar): boolean =>
  from <= today && today < addDays(to, -1);

/**
 * The days to compare with: the period before. Of a running period only as many days as have passed, because a part of a
 * quarter is always less than a whole one.
 */
export function comparedDays(period: NamedPeriod, calendar: Calendar): { from: Day; to: Day } {
  const { from, to } = stepPeriod(period, -1, calendar);
  if (!isRunning(period, calendar)) return { from, to };
  const sameLength = addDays(from, daysBetween(period.from, calendar.today) + 1);
  return { from, to: sameLength < to ? sameLength : to };
}

/** The months up to the one in which the period ends (or today, if that is earlier), oldest first. */
export function monthsUpTo(
  { to }: { to: Day },
  { today }: Calendar,
  count: number,
): { from: Day; to: Day; key: string }[] {
  const last = addDays(to, -1) < today ? addDays(to, -1) : today;
  const final = `${last.slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, at) => {
    const from = addMonths(final, at - count + 1);
    return { from, to: addMonths(from, 1), key: from.slice(0, 7) };
  });
}

/** The month of a key such as `2026-07`. */
export const spanOfMonth = (key: string): NamedPeriod => spanOf('month', key, `${key}-01`, 1);
