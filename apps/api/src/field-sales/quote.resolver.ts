import { dayIn, toGlobalId } from '@tasuki/domain';
import { type QuoteState, quoteStateOf } from '@tasuki/domain/field-sales/quote-state';
import { lineMinor, quoteTotals } from '@tasuki/domain/field-sales/quote-totals';
import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { User } from '../admin/user.type.ts';
import type { ApiContext } from '../context.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { loadChildren } from '../records/load-children.ts';
import { Opportunity } from './opportunity.type.ts';
import { Quote, QuoteDraft, QuoteLine, QuoteStateEnum, QuoteTax } from './quote.type.ts';

@Resolver((_of) => Quote)
export class QuoteResolver {
  @FieldResolver((_returns) => QuoteStateEnum)
  async state(@Root() quote: Quote, @Ctx() context: ApiContext): Promise<QuoteState> {
    const deal = await dealOf(context, quote);
    const quotes = (await quotesOf(context, deal)).map((each) => ({ ...each, id: each.uuid }));
    const dealState = deal.state as 'open' | 'won' | 'lost';
    const today = dayIn(context.timeZone, context.now());
    return quoteStateOf({ ...quote, id: quote.uuid }, { dealState, quotes, today });
  }

  @FieldResolver((_returns) => [QuoteLine])
  lines(@Root() { lines, currency }: Quote): QuoteLine[] {
    return linesIn(lines, currency);
  }

  @FieldResolver((_returns) => [QuoteTax], { description: 'The highest rate first.' })
  taxes(@Root() { lines, currency }: Quote): QuoteTax[] {
    return taxesIn(lines, currency);
  }

  @FieldResolver((_returns) => Opportunity)
  opportunity(@Root() quote: Quote, @Ctx() context: ApiContext): Promise<Opportunity> {
    return dealOf(context, quote);
  }

  @FieldResolver((_returns) => User, { nullable: true })
  submittedBy(@Root() { submittedBy }: Quote, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return submittedBy ? load<User>('user', null, submittedBy) : null;
  }
}

@Resolver((_of) => QuoteDraft)
export class QuoteDraftResolver {
  @FieldResolver((_returns) => [QuoteLine])
  async lines(@Root() draft: QuoteDraft, @Ctx() context: ApiContext): Promise<QuoteLine[]> {
    return linesIn(draft.lines, await currencyOf(context, draft));
  }

  @FieldResolver((_returns) => [QuoteTax], { description: 'The highest rate first.' })
  async taxes(@Root() draft: QuoteDraft, @Ctx() context: ApiContext): Promise<QuoteTax[]> {
    return taxesIn(draft.lines, await currencyOf(context, draft));
  }

  @FieldResolver((_returns) => Float, { description: 'With tax, major units.' })
  async total(@Root() draft: QuoteDraft, @Ctx() context: ApiContext): Promise<number> {
    return inMajorUnits(quoteTotals(draft.lines).totalMinor, await currencyOf(context, draft));
  }

  @FieldResolver((_returns) => Opportunity)
  opportunity(@Root() draft: QuoteDraft, @Ctx() context: ApiContext): Promise<Opportunity> {
    return dealOf(context, draft);
  }

  @FieldResolver((_returns) => User, { nullable: true })
  savedBy(@Root() { savedBy }: QuoteDraft, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return savedBy ? load<User>('user', null, savedBy) : null;
  }
}

@Resolver((_of) => Opportunity)
export class QuotesOfDealResolver {
  @FieldResolver((_returns) => [Quote], { description: 'Every revision that went out, the first one first.' })
  quotes(@Root() deal: Opportunity, @Ctx() context: ApiContext): Promise<Quote[]> {
    return quotesOf(context, deal);
  }

  @FieldResolver((_returns) => QuoteDraft, {
    nullable: true,
    description: 'The next quote, while it is being written.',
  })
  async quoteDraft(@Root() deal: Opportunity, @Ctx() context: ApiContext): Promise<QuoteDraft | null> {
    const drafts = { name: 'quote-draft', parent: 'opportunityId', orderBy: 'id' } as const;
    return (await loadChildren<QuoteDraft>(context, drafts, deal))[0] ?? null;
  }
}

function quotesOf(context: ApiContext, deal: Opportunity): Promise<Quote[]> {
  return loadChildren<Quote>(context, { name: 'quote', parent: 'opportunityId', orderBy: 'submittedAt' }, deal);
}

/** Never missing: a quote is written only for a deal that is there, and no deal is ever taken away. */
async function dealOf({ load }: ApiContext, { accountUuid, opportunityId }: Quote | QuoteDraft): Promise<Opportunity> {
  const deal = await load<Opportunity>('opportunity', accountUuid, opportunityId);
  if (!deal) throw new Error(`There is a quote of the deal ${opportunityId}, and no such deal.`);
  return deal;
}

/** A draft has no currency of its own: it is its deal's. */
async function currencyOf(context: ApiContext, draft: QuoteDraft): Promise<string> {
  return (await dealOf(context, draft)).currency;
}

function linesIn(lines: Quote['lines'], currency: string): QuoteLine[] {
  return lines.map(({ productId, description, unit, taxPercent, ...line }) => ({
    productId: productId && toGlobalId({ type: 'product', accountId: null, id: productId }),
    ...{ description, unit, taxPercent },
    quantity: line.quantityMilli / 1000,
    unitPrice: inMajorUnits(line.unitPriceMinor, currency),
    discount: inMajorUnits(line.discountMinor, currency),
    amount: inMajorUnits(lineMinor({ ...line, taxPercent }), currency),
  }));
}

function taxesIn(lines: Quote['lines'], currency: string): QuoteTax[] {
  return quoteTotals(lines).taxes.map(({ percent, taxableMinor, taxMinor }) => ({
    percent,
    taxable: inMajorUnits(taxableMinor, currency),
    tax: inMajorUnits(taxMinor, currency),
  }));
}
