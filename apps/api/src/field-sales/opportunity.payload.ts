import { Field, ObjectType } from 'type-graphql';
import { CommandPayload } from '../command/command-payload.type.ts';
import { Contract } from '../contracts/contract.type.ts';
import { Opportunity } from './opportunity.type.ts';

@ObjectType()
export abstract class OpportunityPayload extends CommandPayload {
  @Field((_type) => Opportunity, { nullable: true })
  opportunity!: Opportunity | null;
}

@ObjectType()
export class OpenOpportunityPayload extends OpportunityPayload {}

@ObjectType()
export class UpdateOpportunityPayload extends OpportunityPayload {}

@ObjectType()
export class AssignOpportunityPayload extends OpportunityPayload {}

@ObjectType()
export class MoveOpportunityPayload extends OpportunityPayload {}

@ObjectType()
export class LoseOpportunityPayload extends OpportunityPayload {}

@ObjectType()
export class WinOpportunityPayload extends OpportunityPayload {
  @Field((_type) => Contract, { nullable: true })
  contract!: Contract | null;
}
