import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { User } from '../admin/user.type.ts';
import { connectionOf } from '../connections/connection.ts';
import { type Order, orderOf } from '../connections/order-of.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import { Amount } from '../money/amount.type.ts';

@ObjectType({ description: '担当顧客: an account with a running contract, and how it is doing.' })
export class Customer {
  @Field((_type) => Account)
  account!: Account;

  @Field((_type) => User, { nullable: true, description: 'Who looks after it in customer success.' })
  owner!: User | null;

  @Field((_type) => [Amount], { description: 'Today’s MRR, one per currency.' })
  mrr!: Amount[];

  @Field((_type) => Int)
  contractCount!: number;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'The first end of a running contract.' })
  renewalDate!: string | null;

  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: 'The next 解約通知期限; the one that passed while its contract runs, if there is no other.',
  })
  noticeDeadline!: string | null;

  @Field((_type) => Int, {
    nullable: true,
    description: 'Days until the notice deadline; negative once it has passed.',
  })
  daysLeft!: number | null;

  @Field((_type) => Boolean, { description: 'A customer gave notice (解約申出).' })
  hasNotice!: boolean;

  @Field((_type) => Int)
  openTickets!: number;

  @Field((_type) => Float, { nullable: true, description: 'Mean usage a day over the last 28 days.' })
  usageRecent!: number | null;

  @Field((_type) => Float, { nullable: true, description: 'The same over the 28 days before.' })
  usageBefore!: number | null;

  @Field((_type) => GraphQLDateTime, {
    nullable: true,
    description: 'When somebody of customer success last dealt with the customer; work about the customer is none.',
  })
  lastTouchAt!: Date | null;
}

export const CustomerConnection = connectionOf(Customer);

export const customerFields = ['renewalDate', 'noticeDeadline', 'health', 'mrr'] as const;
export type CustomerField = (typeof customerFields)[number];
export const CustomerOrder = orderOf('CustomerOrder', customerFields, { field: 'renewalDate', direction: 'asc' });

@InputType()
export class CustomerFilter {
  @Field((_type) => ID, { nullable: true })
  ownerId?: string | null;

  @Field((_type) => [String], { nullable: true, description: 'high, low, tech, community' })
  touchTier?: string[] | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'Up for renewal before this day.' })
  renewsBefore?: Date | null;

  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: 'Up for renewal on this day, or free to give notice until it.',
  })
  dueOn?: Date | null;

  @Field((_type) => String, { nullable: true, description: 'Part of the account’s name.' })
  search?: string | null;
}

@ArgsType()
export class CustomerPortfolioArgs extends PageArgs {
  @Field((_type) => CustomerFilter, { nullable: true })
  filter?: CustomerFilter | null;

  @Field((_type) => CustomerOrder, { nullable: true })
  orderBy?: Order<CustomerField> | null;
}
