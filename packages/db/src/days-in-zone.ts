import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** Days where the organisation is; the last one is outside. */
export interface DayPeriod {
  from: string;
  to: string;
  timeZone: string;
}

/** Whether a moment falls into the period. The bounds are moved into the zone, not the column: an index still serves. */
export function isWithin(moment: SQLWrapper, { from, to, timeZone }: DayPeriod): SQL {
  const start = (day: string) => sql`(${day}::date::timestamp at time zone ${timeZone})`;
  return sql`(${moment} >= ${start(from)} and ${moment} < ${start(to)})`;
}
