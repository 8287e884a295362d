import type { TicketPriority } from '@tasuki/domain/customer-success/ticket-words';
import { type UpsellSignal, upsellSignals } from '@tasuki/domain/customer-success/upsell-signals';
import { GraphQLDate } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { enumOf } from '../enums.ts';
import {
  Survey,
  type SurveyKind,
  SurveyKindEnum,
  Ticket,
  TicketPriorityEnum,
  UsageDay,
} from './customer-record.type.ts';

@InputType()
export class RecordUsageInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: 'Today unless given; a repeated day replaces its figure.',
  })
  day?: Date | null;

  @Field((_type) => String, { nullable: true, description: 'What was counted; logins unless given.' })
  metric?: string | null;

  @Field((_type) => Float)
  quantity!: number;
}

@ObjectType()
export class RecordUsagePayload extends CommandPayload {
  @Field((_type) => UsageDay, { nullable: true })
  usageDay!: UsageDay | null;
}

export const ticketStates = ['open', 'closed'] as const;
export const TicketStateEnum = enumOf(ticketStates);
registerEnumType(TicketStateEnum, { name: 'TicketState' });

@InputType({ description: 'Without ticketId a ticket is opened; with it, it is closed.' })
export class RecordTicketInput extends CommandInputBase {
  @Field((_type) => ID, { nullable: true, description: 'Needed to open one.' })
  accountId?: string | null;

  @Field((_type) => ID, { nullable: true, description: 'Needed to close one.' })
  ticketId?: string | null;

  @Field((_type) => TicketStateEnum, { nullable: true })
  state?: (typeof ticketStates)[number] | null;

  @Field((_type) => String, { nullable: true })
  subject?: string | null;

  @Field((_type) => TicketPriorityEnum, { nullable: true })
  priority?: TicketPriority | null;

  @Field((_type) => ID, { nullable: true })
  contactId?: string | null;

  @Field((_type) => String, { nullable: true, description: 'How it was solved.' })
  note?: string | null;
}

@ObjectType()
export class RecordTicketPayload extends CommandPayload {
  @Field((_type) => Ticket, { nullable: true })
  ticket!: Ticket | null;
}

@InputType()
export class RecordSurveyInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => SurveyKindEnum)
  kind!: SurveyKind;

  @Field((_type) => Int)
  score!: number;

  @Field((_type) => String, { nullable: true })
  comment?: string | null;

  @Field((_type) => ID, { nullable: true })
  contactId?: string | null;
}

@ObjectType()
export class RecordSurveyPayload extends CommandPayload {
  @Field((_type) => Survey, { nullable: true })
  survey!: Survey | null;
}

export const customerMeetingKinds = ['check-in', 'quarterly-review'] as const;
export const CustomerMeetingKindEnum = enumOf(customerMeetingKinds);
registerEnumType(CustomerMeetingKindEnum, { name: 'CustomerMeetingKind', description: '定例 and 四半期レビュー.' });

@InputType()
export class HoldCustomerMeetingInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => CustomerMeetingKindEnum)
  kind!: (typeof customerMeetingKinds)[number];

  @Field((_type) => ID, { nullable: true })
  contactId?: string | null;

  @Field((_type) => String, { nullable: true })
  note?: string | null;

  @Field((_type) => String, { nullable: true })
  nextStep?: string | null;
}

export const UpsellSignalEnum = enumOf(upsellSignals);
registerEnumType(UpsellSignalEnum, { name: 'UpsellSignal' });

@InputType()
export class RecordUpsellSignalInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => UpsellSignalEnum)
  signal!: UpsellSignal;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@ObjectType()
abstract class AccountEventPayload extends CommandPayload {
  @Field((_type) => Account, { nullable: true })
  account!: Account | null;
}

@ObjectType()
export class HoldCustomerMeetingPayload extends AccountEventPayload {}

@ObjectType()
export class RecordUpsellSignalPayload extends AccountEventPayload {}
