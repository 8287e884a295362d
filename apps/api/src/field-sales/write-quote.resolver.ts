import { accounts, findQuoteDraft, findQuotes, findSurvivor, type Transaction, takeQuoteNumber } from '@tasuki/db';
import { dayIn } from '@tasuki/domain';
import type { AskedContent } from '@tasuki/domain/field-sales/quote-content';
import { discardQuoteDraft, saveQuoteDraft } from '@tasuki/domain/field-sales/save-quote-draft';
import { submitQuote } from '@tasuki/domain/field-sales/submit-quote';
import { eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { actingOf } from '../accounts/target-account.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { readOptionalId } from '../records/read-id.ts';
import {
  DiscardQuoteDraftInput,
  DiscardQuoteDraftPayload,
  type QuoteContentInput,
  SaveQuoteDraftInput,
  SaveQuoteDraftPayload,
  SubmitQuoteInput,
  SubmitQuotePayload,
} from './quote.input.ts';
import { readDeal } from './read-deal.ts';

@Resolver()
export class WriteQuoteResolver {
  @Mutation((_returns) => SubmitQuotePayload, { description: '見積書提出' })
  submitQuote(
    @Arg('input', (_type) => SubmitQuoteInput) input: SubmitQuoteInput,
    @Ctx() context: ApiContext,
  ): Promise<SubmitQuotePayload> {
    return runCommand(context, 'submitQuote', async (scope) => {
      if (!input.amount === !input.content)
        throw badUserInput('Give either an amount or the content.', { field: 'amount' });
      const { deal, refs } = await readDeal(scope, input.opportunityId);
      const { accountId, id } = deal.opportunity;
      const earlier = await findQuotes(scope.tx, accountId, id);
      const draft = input.content ? await findQuoteDraft(scope.tx, accountId, id) : null;
      const quoteId = draft?.id ?? uuidv7();
      const today = dayIn(context.timeZone, scope.now);
      const isFirst = earlier.length === 0 && !input.number?.trim() && deal.opportunity.state === 'open';
      const startMonth = context.organisation?.fiscalYearStartMonth ?? 4;
      const decision = submitQuote(deal.opportunity, earlier, {
        ...actingOf(scope, 'field-sales'),
        ...{ quoteId, today, company: await companyOf(scope.tx, accountId) },
        ...{ amount: input.amount, currency: input.currency, number: input.number, quotesSeen: input.quotesSeen },
        nextNumber: isFirst ? await takeQuoteNumber(scope.tx, today, startMonth) : null,
        content: input.content ? asked(input.content) : null,
        draft: draft && { version: draft.version, seen: input.draftVersion ?? null },
      });
      return { decision, refs: { ...refs, quote: { type: 'quote', accountId, id: quoteId } } };
    });
  }

  @Mutation((_returns) => SaveQuoteDraftPayload, { description: 'Keeps a quote that is not ready to go out.' })
  saveQuoteDraft(
    @Arg('input', (_type) => SaveQuoteDraftInput) input: SaveQuoteDraftInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveQuoteDraftPayload> {
    return runCommand(context, 'submitQuote', async (scope) => {
      const { deal, refs } = await readDeal(scope, input.opportunityId);
      const { accountId, id } = deal.opportunity;
      const draft = await findQuoteDraft(scope.tx, accountId, id);
      const newId = uuidv7();
      const command = { ...actingOf(scope, 'field-sales'), version: input.version, newId };
      const decision = saveQuoteDraft(deal.opportunity, draft, { ...command, content: asked(input.content) });
      return { decision, refs: { ...refs, quoteDraft: { type: 'quote-draft', accountId, id: draft?.id ?? newId } } };
    });
  }

  @Mutation((_returns) => DiscardQuoteDraftPayload, { description: 'Throws the draft of a deal’s next quote away.' })
  discardQuoteDraft(
    @Arg('input', (_type) => DiscardQuoteDraftInput) input: DiscardQuoteDraftInput,
    @Ctx() context: ApiContext,
  ): Promise<DiscardQuoteDraftPayload> {
    return runCommand(context, 'submitQuote', async (scope) => {
      const { deal, refs } = await readDeal(scope, input.opportunityId);
      const draft = await findQuoteDraft(scope.tx, deal.opportunity.accountId, deal.opportunity.id);
      return { decision: discardQuoteDraft(deal.opportunity, draft, actingOf(scope, 'field-sales')), refs };
    });
  }
}

function asked({ validUntil, lines, ...rest }: QuoteContentInput): AskedContent {
  return {
    ...rest,
    validUntil: readDay(validUntil),
    lines: lines.map(({ productId, ...line }) => ({
      ...line,
      productId: readOptionalId(productId, 'product', 'productId')?.id,
    })),
  };
}

/** The name that the customer goes by today. */
async function companyOf(tx: Transaction, accountId: string): Promise<string> {
  const isCustomer = eq(accounts.id, await findSurvivor(tx, accountId));
  const [row] = await tx.select({ name: accounts.name }).from(accounts).where(isCustomer);
  return row?.name ?? '';
}
