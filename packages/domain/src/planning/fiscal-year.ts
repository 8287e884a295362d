import { addMonths, type Day } from '../days.ts';

/** The first day of the month that a day lies in. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The fiscal year of a day, by the calendar year in which it begins: 2027-03-31 with an April start is 2026年度. */
export function fiscalYearOf(day: Day, startMonth: number): number {
  return Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < startMonth ? 1 : 0);
}

/** The twelve months of a fiscal year, each by its first day. */
export function monthsOfFiscalYear(year: number, startMonth: number): Day[] {
  const first = `${year}-${String(startMonth).padStart(2, '0')}-01`;
  return Array.from({ length: 12 }, (_, index) => addMonths(first, index));
}

/** The months that a half-open period consists of; null where it cuts one. */
export function wholeMonths({ from, to }: { from: Day | null; to: Day | null }): Day[] | null {
  if (!from || !to || from >= to || !from.endsWith('-01') || !to.endsWith('-01')) return null;
  const months: Day[] = [];
  for (let month = from; month < to; month = addMonths(month, 1)) months.push(month);
  return months;
}
