import type { Department } from '@tasuki/domain';
import { GraphQLDate, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { Handoff } from './handoff.type.ts';

@InputType()
export class OfferHandoffInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => ID, { nullable: true })
  leadId?: string | null;

  @Field((_type) => ID, { nullable: true })
  opportunityId?: string | null;

  @Field((_type) => ID, { nullable: true })
  contractId?: string | null;

  @Field((_type) => DepartmentEnum, { description: 'The department that holds the account.' })
  from!: Department;

  @Field((_type) => DepartmentEnum)
  to!: Department;

  @Field((_type) => String, { nullable: true })
  note?: string | null;

  @Field((_type) => GraphQLJSON, { nullable: true, description: 'Answers of the checklist: item → text.' })
  items?: Record<string, string> | null;

  @Field((_type) => GraphQLJSON, {
    nullable: true,
    description: 'The events that answers were taken from: item → event ids.',
  })
  sources?: Record<string, string[]> | null;

  @Field((_type) => ID, { nullable: true, description: 'Whom you have in mind; yourself, if you do both sides.' })
  assigneeId?: string | null;

  @Field((_type) => String, { nullable: true, description: 'Why it goes although required items are missing.' })
  overrideReason?: string | null;

  @Field((_type) => ID, { nullable: true, description: 'The draft that this sends off.' })
  handoffId?: string | null;
}

@InputType({ description: 'Like an offer; it binds nobody and can be written over by its handoffId.' })
export class DraftHandoffInput extends OfferHandoffInput {}

@InputType()
export class AcceptHandoffInput extends CommandInputBase {
  @Field((_type) => ID)
  handoffId!: string;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ReturnHandoffInput extends AcceptHandoffInput {
  @Field((_type) => String, { description: 'One of handoffReturnReasons, or a code of your own.' })
  reasonCode!: string;

  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: 'When to approach again, unless something has come of it before; the reason knows where nobody says.',
  })
  reapproachOn?: Date | null;
}

@InputType()
export class WithdrawHandoffInput extends AcceptHandoffInput {}

@ObjectType()
export abstract class HandoffPayload extends CommandPayload {
  @Field((_type) => Handoff, { nullable: true })
  handoff!: Handoff | null;

  @Field((_type) => Account, { nullable: true })
  account!: Account | null;
}

@ObjectType()
export class OfferHandoffPayload extends HandoffPayload {}

@ObjectType()
export class DraftHandoffPayload extends HandoffPayload {}

@ObjectType()
export class AcceptHandoffPayload extends HandoffPayload {}

@ObjectType()
export class ReturnHandoffPayload extends HandoffPayload {}

@ObjectType()
export class WithdrawHandoffPayload extends HandoffPayload {}
