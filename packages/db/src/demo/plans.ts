import { addMonths, fiscalYearOf, monthsOfFiscalYear } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../client.ts';
import { insertMany } from '../insert-many.ts';
import { departmentCosts, kpiTargets } from '../tables/index.ts';
import { type DemoCalendar, monthsTold } from './calendar.ts';

/** Thousand yen a month: people at the start and now, everything else. */
const costs = {
  marketing: { first: 2_400, last: 3_200, other: 500 },
  'inside-sales': { first: 2_600, last: 3_900, other: 300 },
  'field-sales': { first: 5_200, last: 6_800, other: 900 },
  'customer-success': { first: 2_200, last: 3_600, other: 250 },
  admin: { first: 900, last: 1_100, other: 400 },
};

/** What the departments want to reach each month of this fiscal year. */
const targets = {
  marketing: { 'lead-count': 60 },
  'inside-sales': { 'call-count': 240, 'contact-rate': 0.7, 'appointment-count': 90, 'handoff-acceptance-rate': 0.8 },
  'field-sales': { 'opportunity-count': 30, 'won-count': 9, 'won-amount': 9_000_000 },
  'customer-success': { 'onboarding-completion-rate': 0.85, nrr: 1.05 },
};

/** Costs for every month that is told, and targets for the fiscal year that runs. */
export async function createPlans(tx: Transaction, { start, today }: DemoCalendar): Promise<void> {
  const months = Array.from({ length: monthsTold }, (_, index) => addMonths(start, index));
  await insertMany(
    tx,
    departmentCosts,
    Object.entries(costs).flatMap(([department, { first, last, other }]) =>
      months.map((month, index) => ({
        id: uuidv7(),
        department,
        month,
        currency: 'JPY',
        peopleMinor: Math.round(first + ((last - first) * index) / (monthsTold - 1)) * 1_000,
        otherMinor: other * 1_000,
        isDemo: true,
      })),
    ),
  );
  const year = monthsOfFiscalYear(fiscalYearOf(today, 4), 4);
  await insertMany(
    tx,
    kpiTargets,
    Object.entries(targets).flatMap(([scopeKey, wanted]) =>
      Object.entries(wanted).flatMap(([kpi, value]) =>
        year.map((month) => ({
          id: uuidv7(),
          kpi,
          month,
          scope: 'department',
          scopeKey,
          value,
          currency: kpi === 'won-amount' ? 'JPY' : null,
          isDemo: true,
        })),
      ),
    ),
  );
}
