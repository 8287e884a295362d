import type { StakeholderRole } from '@tasuki/domain/accounts/contact-words';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StakeholderRoleEnum } from '../accounts/contact-commands.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { Node } from '../records/node.type.ts';
import { Opportunity } from './opportunity.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: '商談での役割: who a contact is in one deal.' })
export class DealRole extends Node {
  @Field((_type) => StakeholderRoleEnum)
  role!: StakeholderRole;

  @Field((_type) => Int, { description: 'Send it back with a change.' })
  version!: number;

  opportunityId!: string;
  contactId!: string;
  contactAccountId!: string;
}

@InputType()
export class SetDealRoleInput extends CommandInputBase {
  @Field((_type) => ID)
  opportunityId!: string;

  @Field((_type) => ID, { description: 'Somebody of the deal’s account.' })
  contactId!: string;

  @Field((_type) => StakeholderRoleEnum, { nullable: true, description: 'Null takes the contact out of the deal.' })
  role?: StakeholderRole | null;

  @Field((_type) => Int, { description: 'The version that was seen, 0 where the contact had no role yet.' })
  version!: number;
}

@ObjectType()
export class SetDealRolePayload extends CommandPayload {
  @Field((_type) => Opportunity, { nullable: true })
  opportunity!: Opportunity | null;
}
