import { GraphQLDate, GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { inMajorUnits } from '../money/major-units.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'Sold by field sales, kept by customer success.' })
export class Contract extends Node {
  @Field((_type) => GraphQLJSONObject, { description: 'What its source says of it besides.' })
  attributes!: Record<string, unknown>;

  @Field((_type) => GraphQLDate)
  startDate!: string;

  @Field((_type) => GraphQLDate, { nullable: true })
  endDate!: string | null;

  @Field((_type) => Boolean, { name: 'renewsAutomatically', description: '自動更新' })
  get isAutomatic(): boolean {
    return this.renewsAutomatically === 1;
  }

  @Field((_type) => GraphQLDate, { nullable: true, description: '解約通知期限' })
  noticeDeadline!: string | null;

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Float, { description: 'Major units a month, as agreed now.' })
  get monthlyAmount(): number {
    return inMajorUnits(this.monthlyMinor, this.currency);
  }

  @Field((_type) => String, { nullable: true })
  plan!: string | null;

  @Field((_type) => Int, { nullable: true })
  seats!: number | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: '解約申出' })
  cancellationNoticeAt!: Date | null;

  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: 'The day on which it ends or ended, once that is known.',
  })
  endedOn!: string | null;

  @Field((_type) => String, { nullable: true })
  endReason!: string | null;

  @Field((_type) => GraphQLDateTime)
  signedAt!: Date;

  @Field((_type) => Int)
  version!: number;

  /** active, or ended from the moment that its end is recorded: what rules ask. */
  state!: string;
  renewsAutomatically!: number;
  monthlyMinor!: number;
  opportunityId!: string | null;
  leadId!: string | null;
  soldBy!: string | null;
}

@ObjectType({ implements: Node, simpleResolvers: true })
export class ContractLine extends Node {
  @Field((_type) => String)
  description!: string;

  @Field((_type) => Int)
  quantity!: number;

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Float)
  get monthlyAmount(): number {
    return inMajorUnits(this.monthlyMinor, this.currency);
  }

  @Field((_type) => Float, { description: '初期費用 and other one-offs.' })
  get oneOffAmount(): number {
    return inMajorUnits(this.oneOffMinor, this.currency);
  }

  monthlyMinor!: number;
  oneOffMinor!: number;
  productId!: string | null;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A line of the ledger: their sum up to a day is the MRR of that day.',
})
export class MrrMovement extends Node {
  @Field((_type) => String, { description: 'new, expansion, contraction, churn or reactivation.' })
  kind!: string;

  @Field((_type) => Float, { description: 'Signed change, major units.' })
  get amount(): number {
    return inMajorUnits(this.amountMinor, this.currency);
  }

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => GraphQLDate)
  effectiveOn!: string;

  amountMinor!: number;
  contractId!: string;
}
