import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** Days where the organisation is; the last one is outside. */
export interface DayPeriod {
  from: string;
  to: string;
  timeZone: string;
}

/**
 * Whether a moment is known at all. A record that was imported without a date stands at its import and belongs to no period
 * (docs/decisions/0009).
 */
export const isKnown = (precision: SQLWrapper): SQL => sql`${precision} is distinct from 'unknown'`;

/** Whether a moment falls into the period. The bounds are moved into the zone, not the column: an index still serves. */
export function isWithin(moment: SQLWrapper, { from, to, timeZone }: DayPeriod, precision?: SQLWrapper): SQL {
  const start = (day: string) => sql`(${day}::date::timestamp at time zone ${timeZone})`;
  const known = precision ? sql` and ${isKnown(precision)}` : sql``;
  return sql`(${moment} >= ${start(from)} and ${moment} < ${start(to)}${known})`;
}
