import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { readPrice } from '../money.ts';
import type { OpportunityState } from './deal-state.ts';
import { quoteSubmitted } from './events/quote-submitted.ts';
import { refuseClosed } from './update-opportunity.ts';

export interface SubmitQuote extends Acting {
  quoteId: string;
  /** The house's own number; one is made from the deal's count where none is given. */
  number?: string | null;
  amount: string | number;
  currency?: string | null;
}

/** A quote that went out before for this deal. */
export interface EarlierQuote {
  number: string;
  revision: number;
}

/** A quote goes to the customer. The same number again is its next revision. */
export function submitQuote(deal: OpportunityState, earlier: readonly EarlierQuote[], command: SubmitQuote): Decision {
  if (deal.state !== 'open') return refuseClosed(deal);
  const currency = command.currency ?? deal.currency;
  if (currency !== deal.currency)
    return refuse('CURRENCY_MISMATCH', `The deal is in ${deal.currency}, the quote in ${currency}.`, {
      field: 'currency',
    });
  const price = readPrice(command.amount, currency);
  if (price.refused) return { refused: price.refused };
  const number = command.number?.trim() || (earlier[0]?.number ?? quoteNumber(command));
  const revision =
    1 + Math.max(0, ...earlier.filter((quote) => quote.number === number).map((quote) => quote.revision));
  return accept(
    quoteSubmitted.event({
      ...actedBy(command),
      accountId: deal.accountId,
      subject: { type: 'quote', id: command.quoteId },
      payload: {
        quoteId: command.quoteId,
        opportunityId: deal.id,
        number,
        revision,
        amountMinor: price.minor,
        currency,
      },
    }),
  );
}

/** `Q-20260401-3F9A`: the day and the end of the id, which is random. */
function quoteNumber({ at, quoteId }: SubmitQuote): string {
  return `Q-${at.toISOString().slice(0, 10).replaceAll('-', '')}-${quoteId.slice(-4).toUpperCase()}`;
}
