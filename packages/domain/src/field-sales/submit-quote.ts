import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, type Refusal, refuse } from '../decision.ts';
import { readPrice } from '../money.ts';
import { fiscalYearOf } from '../planning/fiscal-year.ts';
import type { OpportunityState } from './deal-state.ts';
import { quoteSubmitted } from './events/quote-submitted.ts';
import { type AskedContent, oneAmount, type QuoteContent, readQuoteContent } from './quote-content.ts';
import { quoteTotals } from './quote-totals.ts';
import { refuseClosed } from './update-opportunity.ts';

export interface SubmitQuote extends Acting {
  quoteId: string;
  /** The organisation's day. */
  today: string;
  /** The customer's name as the document shows it. */
  company: string;
  /** The house's own number; without one it is the next revision of the deal's last quote, or `nextNumber`. */
  number?: string | null;
  /** What the first quote of a deal is called, see `numberOf`; asked for only where it is needed. */
  nextNumber?: string | null;
  /** The whole quote as one amount before tax; lines say it in full. */
  amount?: string | number | null;
  content?: AskedContent | null;
  currency?: string | null;
  /** How many quotes of the deal the person saw; one that went out since is told instead. */
  quotesSeen?: number | null;
  /** Where the draft of this id becomes the quote: its version, and the one that the person saw. */
  draft?: { version: number; seen: number | null } | null;
}

/** A quote that went out before for this deal. */
export interface EarlierQuote {
  number: string;
  revision: number;
  totalMinor: number;
}

/** A quote goes to the customer. The same number again is its next revision. */
export function submitQuote(deal: OpportunityState, earlier: readonly EarlierQuote[], command: SubmitQuote): Decision {
  if (deal.state !== 'open') return refuseClosed(deal);
  const currency = command.currency ?? deal.currency;
  if (currency !== deal.currency)
    return refuse('CURRENCY_MISMATCH', `The deal is in ${deal.currency}, the quote in ${currency}.`, {
      field: 'currency',
    });
  const content = readContent(deal, command);
  if (content.refused) return content;
  const { subtotalMinor, totalMinor } = quoteTotals(content.lines);
  const lost = lostRace(earlier, command, totalMinor);
  if (lost) return lost;
  const number = command.number?.trim() || (earlier[0]?.number ?? command.nextNumber);
  if (!number) throw new Error('The first quote of a deal is given a number.');
  const revision =
    1 + Math.max(0, ...earlier.filter((quote) => quote.number === number).map((quote) => quote.revision));
  return accept(
    quoteSubmitted.event({
      ...actedBy(command),
      accountId: deal.accountId,
      subject: { type: 'quote', id: command.quoteId },
      payload: {
        ...content,
        ...{ quoteId: command.quoteId, opportunityId: deal.id, company: command.company },
        ...{ number, revision, amountMinor: subtotalMinor, totalMinor, currency },
        ...(command.draft ? { isDraft: true } : {}),
      },
    }),
  );
}

type Content = (QuoteContent & { refused?: undefined }) | { refused: Refusal };

function readContent(deal: OpportunityState, { content, amount, today }: SubmitQuote): Content {
  if (content) {
    const read = readQuoteContent(content, deal.currency, today);
    return read.refused ? read : { ...read.value, title: read.value.title ?? deal.name };
  }
  const price = readPrice(amount ?? '', deal.currency);
  return price.refused ? { refused: price.refused } : oneAmount(price.minor, deal.currency, deal.name);
}

function lostRace(earlier: readonly EarlierQuote[], command: SubmitQuote, totalMinor: number): Decision | null {
  const { quotesSeen, draft } = command;
  const [last] = earlier;
  if (quotesSeen != null && quotesSeen !== earlier.length)
    return refuse('CONFLICT', 'Another quote of this deal went out after you opened it. Look at it and submit again.', {
      details: { version: earlier.length, yours: { totalMinor }, theirs: last ? { ...last } : {} },
    });
  if (draft?.seen != null && draft.seen !== draft.version)
    return refuse('CONFLICT', 'Someone changed the draft after you opened it. Look at it and submit again.', {
      details: { version: draft.version, yours: { totalMinor }, theirs: {} },
    });
  return null;
}

/** `Q2026-00042`: the fiscal year, and how many quotes it had. */
export function numberOf(fiscalYear: number, count: number): string {
  return `Q${fiscalYear}-${String(count).padStart(5, '0')}`;
}

/** Quotes are counted from one in each fiscal year. */
export function quoteSeries(today: string, fiscalYearStartMonth: number): { name: string; fiscalYear: number } {
  const fiscalYear = fiscalYearOf(today, fiscalYearStartMonth);
  return { name: `quote-${fiscalYear}`, fiscalYear };
}
