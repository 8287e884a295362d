import { addDays, daysBetween } from '@tasuki/domain/days';
import { numberOf, quoteSeries } from '@tasuki/domain/field-sales/submit-quote';
import { monthsOfFiscalYear } from '@tasuki/domain/planning/fiscal-year';
import type { Transaction } from '../client.ts';
import { numberSeries } from '../tables/index.ts';

const FISCAL_YEAR_START_MONTH = 4;
/** More than go out on any day of the demo. */
const MOST_A_DAY = 100;

/** Numbers that rise with the days, though the stories are told account by account. */
export function createQuoteNumbers(): (day: string) => string {
  const taken = new Map<string, number>();
  return (day) => {
    const of = taken.get(day) ?? 0;
    taken.set(day, of + 1);
    return numberOf(quoteSeries(day, FISCAL_YEAR_START_MONTH).fiscalYear, countBefore(day) + of + 1);
  };
}

/** Live quotes go on where those of the demo end. */
export async function continueQuoteNumbers(tx: Transaction, today: string): Promise<void> {
  const { name } = quoteSeries(today, FISCAL_YEAR_START_MONTH);
  await tx
    .insert(numberSeries)
    .values({ name, last: countBefore(addDays(today, 1)) })
    .onConflictDoNothing();
}

function countBefore(day: string): number {
  const { fiscalYear } = quoteSeries(day, FISCAL_YEAR_START_MONTH);
  return daysBetween(monthsOfFiscalYear(fiscalYear, FISCAL_YEAR_START_MONTH)[0] ?? day, day) * MOST_A_DAY;
}
