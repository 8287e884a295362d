import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../command/command-payload.type.ts';
import { GraphQLDecimal } from '../money/decimal.scalar.ts';
import { OpportunityPayload } from './opportunity.payload.ts';
import { Quote, QuoteDraft } from './quote.type.ts';

@InputType({ description: 'Amounts are before tax, in major units of the deal’s currency.' })
export class QuoteLineInput {
  @Field((_type) => ID, { nullable: true })
  productId?: string | null;

  @Field((_type) => String)
  description!: string;

  @Field((_type) => GraphQLDecimal, {
    nullable: true,
    description: 'Up to three digits after the point; 1 unless given.',
  })
  quantity?: string | null;

  @Field((_type) => String, { nullable: true })
  unit?: string | null;

  @Field((_type) => GraphQLDecimal, { description: 'Below zero in a line that takes something off the whole.' })
  unitPrice!: string;

  @Field((_type) => GraphQLDecimal, { nullable: true, description: 'Taken off the line.' })
  discount?: string | null;

  @Field((_type) => Int, {
    nullable: true,
    description: '10, 8 or 0; 10 in yen and 0 in other currencies unless given.',
  })
  taxPercent?: number | null;
}

@InputType()
export class QuoteContentInput {
  @Field((_type) => String, { nullable: true, description: '件名; the deal’s name unless given.' })
  title?: string | null;

  @Field((_type) => String, { nullable: true, description: 'The person it is for, by name.' })
  addressee?: string | null;

  @Field((_type) => [QuoteLineInput], { description: 'Up to 100.' })
  lines!: QuoteLineInput[];

  @Field((_type) => GraphQLDate, { nullable: true })
  validUntil?: Date | null;

  @Field((_type) => String, { nullable: true })
  notes?: string | null;
}

@InputType()
export class SubmitQuoteInput extends CommandInputBase {
  @Field((_type) => ID)
  opportunityId!: string;

  @Field((_type) => GraphQLDecimal, { nullable: true, description: 'The whole quote as one amount before tax.' })
  amount?: string | null;

  @Field((_type) => QuoteContentInput, {
    nullable: true,
    description: 'The quote in full, instead of an amount; the deal’s draft becomes it.',
  })
  content?: QuoteContentInput | null;

  @Field((_type) => String, { nullable: true, description: 'The deal’s unless given.' })
  currency?: string | null;

  @Field((_type) => String, { nullable: true, description: 'The same number again is its next revision.' })
  number?: string | null;

  @Field((_type) => Int, {
    nullable: true,
    description: 'How many quotes of the deal were seen; one more is a CONFLICT.',
  })
  quotesSeen?: number | null;

  @Field((_type) => Int, {
    nullable: true,
    description: 'The version of the draft that was seen; a later one is a CONFLICT.',
  })
  draftVersion?: number | null;
}

@InputType()
export class SaveQuoteDraftInput extends CommandInputBase {
  @Field((_type) => ID)
  opportunityId!: string;

  @Field((_type) => Int, { description: 'The version of the draft that was seen, 0 where there was none.' })
  version!: number;

  @Field((_type) => QuoteContentInput)
  content!: QuoteContentInput;
}

@InputType()
export class DiscardQuoteDraftInput extends CommandInputBase {
  @Field((_type) => ID)
  opportunityId!: string;
}

@ObjectType()
export class SubmitQuotePayload extends OpportunityPayload {
  @Field((_type) => Quote, { nullable: true })
  quote!: Quote | null;
}

@ObjectType()
export class SaveQuoteDraftPayload extends OpportunityPayload {
  @Field((_type) => QuoteDraft, { nullable: true })
  quoteDraft!: QuoteDraft | null;
}

@ObjectType()
export class DiscardQuoteDraftPayload extends OpportunityPayload {}
