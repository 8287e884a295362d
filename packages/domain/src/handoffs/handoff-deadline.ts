import { addBusinessDays } from '../business-calendar.ts';
import type { Joint } from './joints.ts';

const HOUR_MS = 60 * 60 * 1000;

/** When an answer is due: a passed meeting cools within a day, the other joints have three business days. */
export function handoffDeadline({ from, to }: Joint, offeredAt: Date, timeZone: string): Date {
  if (from === 'inside-sales' && to === 'field-sales') return new Date(offeredAt.getTime() + 24 * HOUR_MS);
  return addBusinessDays(offeredAt, 3, timeZone);
}
