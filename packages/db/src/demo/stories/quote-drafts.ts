import type { NewEvent } from '@tasuki/domain';
import type { OpportunityState } from '@tasuki/domain/field-sales/deal-state';
import { discardQuoteDraft, saveQuoteDraft } from '@tasuki/domain/field-sales/save-quote-draft';
import { quoteOf } from '../acts/quote-lines.ts';
import { daysLater } from '../calendar.ts';
import { createRandom, randomId } from '../random.ts';
import type { Teller } from '../teller.ts';
import type { World } from '../world.ts';

const seed = 77;
/** Of the open deals with a quote, each of so many has its next one on the desk; each other one of them was thrown away. */
const ONE_IN = 4;

/** Quotes that are being written today, told after the other stories and by a chance of its own, so that these stay. */
export function tellQuoteDrafts(world: World): void {
  const random = createRandom(seed);
  const quoted = world.tellers.flatMap((teller) =>
    teller.rows
      .all<OpportunityState>('opportunities')
      .filter(({ id, state }) => state === 'open' && lastQuoteOf(teller, id))
      .map((deal) => ({ teller, deal })),
  );
  for (const [at, { teller, deal }] of quoted.filter((_, index) => index % ONE_IN === 0).entries()) {
    const newId = randomId(random, world.calendar.now);
    teller.events.push(...draftOf(teller, deal, { newId, isDiscarded: at % 2 === 1 }));
  }
}

interface SentQuote {
  opportunityId: string;
  submittedAt: Date;
  submittedBy: string;
}

function lastQuoteOf(teller: Teller, dealId: string): SentQuote | undefined {
  return teller.rows.all<SentQuote>('quotes').findLast(({ opportunityId }) => opportunityId === dealId);
}

/** The customer asked for a tenth off: the seller writes it down the day after the quote went out. */
function draftOf(
  teller: Teller,
  deal: OpportunityState,
  { newId, isDiscarded }: { newId: string; isDiscarded: boolean },
): readonly NewEvent[] {
  const sent = lastQuoteOf(teller, deal.id);
  const at = sent && daysLater(sent.submittedAt, 1);
  if (!at || at > teller.world.calendar.now) return [];
  const acting = { by: sent.submittedBy, at, as: 'field-sales' as const };
  const content = quoteOf(teller, deal);
  const off = {
    description: '出精値引き',
    unitPrice: deal.currency === 'JPY' ? -Math.floor((deal.amountMinor ?? 0) / 10) : 0,
  };
  const draft = saveQuoteDraft(deal, null, {
    ...acting,
    newId,
    version: 0,
    content: { ...content, lines: [...content.lines, off] },
  });
  const kept = { id: newId, version: 1, title: null, addressee: null, lines: [], validUntil: null, notes: null };
  return [...(draft.accepted ?? []), ...((isDiscarded && discardQuoteDraft(deal, kept, acting).accepted) || [])];
}
