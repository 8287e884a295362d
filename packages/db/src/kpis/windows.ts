import { addMonths, type Day } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { fiscalShift, monthKey, quarterKey } from './dimensions.ts';
import { type KpiQuestion, namedDimensions } from './kpi-question.ts';

/** What of a question decides its windows. */
export type WindowsAsk = Pick<KpiQuestion, 'period' | 'groupBy' | 'filter' | 'today' | 'fiscalYearStartMonth'>;

/**
 * The windows of time of a question, as rows `month`, `quarter`, `since` (null: from the beginning) and `until` (the
 * first day outside). Without months or quarters it is the period itself; with them, for each of the period the 12
 * months that end with it, so that each is comparable with the figure for today (docs/decisions/0018).
 */
export function windowsSql(question: WindowsAsk): SQL {
  const { period } = question;
  const until = lastDayAfter(question);
  const named = namedDimensions(question);
  if (named.includes('month')) return bucketed(question, sql`date_trunc('month', `, sql`interval '1 month'`);
  if (named.includes('fiscal-quarter'))
    return bucketed(question, sql`date_trunc('quarter', `, sql`interval '3 months'`);
  return sql`select null::text as month, null::text as quarter, ${period.from}::date as since, ${until}::date as until`;
}

function bucketed(question: WindowsAsk, truncate: SQL, step: SQL): SQL {
  const until = lastDayAfter(question);
  const from = question.period.from ?? addMonths(until, -12);
  const shift = fiscalShift(question);
  const start = sql`${truncate}${from}::date::timestamp - ${shift}) + ${shift}`;
  return sql`select month, quarter, (until - interval '12 months')::date as since, until
    from (select ${monthKey(sql`bucket`)} as month, ${quarterKey(sql`bucket`, question)} as quarter,
        least((bucket + ${step})::date, ${until}::date) as until
      from generate_series(${start}, ${until}::date::timestamp - interval '1 day', ${step}) bucket) buckets`;
}

/** Windows end somewhere: with today, unless the period says otherwise. */
const lastDayAfter = ({ period, today }: WindowsAsk): Day => period.to ?? today;
