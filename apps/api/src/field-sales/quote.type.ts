import type { QuoteLine as KeptLine } from '@tasuki/domain/field-sales/quote-content';
import { type QuoteState, quoteStates } from '@tasuki/domain/field-sales/quote-state';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { Node } from '../records/node.type.ts';

export const QuoteStateEnum = enumOf(quoteStates);
registerEnumType(QuoteStateEnum, {
  name: 'QuoteState',
  description: 'Follows from the deal, the later quotes and the day: nobody sets it.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'What one line of a quote offers. Amounts are before tax, in major units.',
})
export class QuoteLine {
  @Field((_type) => ID, { nullable: true, description: 'Null for what is written freely.' })
  productId!: string | null;

  @Field((_type) => String)
  description!: string;

  @Field((_type) => Float, { description: 'Up to three digits after the point.' })
  quantity!: number;

  @Field((_type) => String, { nullable: true })
  unit!: string | null;

  @Field((_type) => Float)
  unitPrice!: number;

  @Field((_type) => Float)
  discount!: number;

  @Field((_type) => Float, { description: 'Quantity times price less the discount, its fraction dropped.' })
  amount!: number;

  @Field((_type) => Int, { description: 'Consumption tax: 10, 8 or 0.' })
  taxPercent!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One tax rate of a quote; rounded down once.' })
export class QuoteTax {
  @Field((_type) => Int)
  percent!: number;

  @Field((_type) => Float, { description: 'What its lines cost before tax.' })
  taxable!: number;

  @Field((_type) => Float)
  tax!: number;
}

/** What drafts and submitted quotes have in common. */
@ObjectType({ simpleResolvers: true })
abstract class WrittenQuote extends Node {
  @Field((_type) => String, { nullable: true, description: '件名' })
  title!: string | null;

  @Field((_type) => String, { nullable: true, description: 'The person it is for, by name.' })
  addressee!: string | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: '有効期限: its last day.' })
  validUntil!: string | null;

  @Field((_type) => String, { nullable: true, description: '備考' })
  notes!: string | null;

  lines!: KeptLine[];
  opportunityId!: string;
}

@ObjectType({ implements: Node, simpleResolvers: true, description: '見積書: one revision of it, as it went out.' })
export class Quote extends WrittenQuote {
  @Field((_type) => String)
  number!: string;

  @Field((_type) => Int)
  revision!: number;

  @Field((_type) => Float, { description: 'Before tax, major units.' })
  get amount(): number {
    return inMajorUnits(this.amountMinor, this.currency);
  }

  @Field((_type) => Float, { description: 'With tax, major units.' })
  get total(): number {
    return inMajorUnits(this.totalMinor, this.currency);
  }

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => String, { nullable: true, description: 'The customer’s name on the day it went out.' })
  company!: string | null;

  @Field((_type) => GraphQLDateTime)
  submittedAt!: Date;

  amountMinor!: number;
  totalMinor!: number;
  submittedBy!: string | null;
  state!: QuoteState;
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'The one quote of a deal that is being written.' })
export class QuoteDraft extends WrittenQuote {
  @Field((_type) => GraphQLDateTime)
  savedAt!: Date;

  @Field((_type) => Int, { description: 'Send it back when saving or submitting.' })
  version!: number;

  savedBy!: string | null;
}
