import type { QuoteDraftState } from '@tasuki/domain/field-sales/save-quote-draft';
import { numberOf, quoteSeries } from '@tasuki/domain/field-sales/submit-quote';
import { and, eq, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../client.ts';
import { numberSeries, quoteDrafts, quotes } from '../tables/index.ts';

/** The quote of a deal that is being written; null where there is none. */
export async function findQuoteDraft(
  db: Reader,
  accountId: string,
  opportunityId: string,
): Promise<QuoteDraftState | null> {
  const isOfDeal = and(eq(quoteDrafts.accountId, accountId), eq(quoteDrafts.opportunityId, opportunityId));
  const [row] = await db.select().from(quoteDrafts).where(isOfDeal);
  return row ?? null;
}

/** Takes the next quote number of the fiscal year; whoever else wants one waits until this transaction ends. */
export async function takeQuoteNumber(tx: Transaction, today: string, fiscalYearStartMonth: number): Promise<string> {
  const { name, fiscalYear } = quoteSeries(today, fiscalYearStartMonth);
  for (;;) {
    const [series] = await tx
      .insert(numberSeries)
      .values({ name, last: 1 })
      .onConflictDoUpdate({ target: numberSeries.name, set: { last: sql`${numberSeries.last} + 1` } })
      .returning();
    const number = numberOf(fiscalYear, series!.last);
    // People may give a quote the number of their own books, which may look like one of these.
    if ((await tx.$count(quotes, eq(quotes.number, number))) === 0) return number;
  }
}
