/** What has become of a quote: nobody keeps it, it follows from the deal, the later quotes and the day. */
export const quoteStates = ['submitted', 'superseded', 'accepted', 'declined', 'expired'] as const;
export type QuoteState = (typeof quoteStates)[number];

interface DatedQuote {
  id: string;
  number: string;
  revision: number;
  submittedAt: Date;
}

interface Circumstances {
  dealState: 'open' | 'won' | 'lost';
  /** All quotes of the deal. */
  quotes: readonly DatedQuote[];
  /** At the organisation's clock. */
  today: string;
}

/** A revision supersedes what went out before it; a deal is won by its last quote; what nobody took in time has expired. */
export function quoteStateOf(
  quote: DatedQuote & { validUntil: string | null },
  { dealState, quotes, today }: Circumstances,
): QuoteState {
  if (quotes.some(({ number, revision }) => number === quote.number && revision > quote.revision)) return 'superseded';
  if (dealState === 'lost') return 'declined';
  if (dealState === 'won') {
    const last = quotes.reduce((latest, each) => (each.submittedAt >= latest.submittedAt ? each : latest), quote);
    return last.id === quote.id ? 'accepted' : 'declined';
  }
  return quote.validUntil !== null && quote.validUntil < today ? 'expired' : 'submitted';
}
