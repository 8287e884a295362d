import type { TouchKind } from '@tasuki/domain/marketing/touch-fields';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Lead } from '../accounts/lead.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { CampaignTouch, TouchKindEnum } from './campaign.type.ts';

@InputType()
export class RecordTouchInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => ID, { nullable: true })
  contactId?: string | null;

  @Field((_type) => ID, { nullable: true })
  campaignId?: string | null;

  @Field((_type) => TouchKindEnum)
  kind!: TouchKind;

  @Field((_type) => String, { nullable: true, description: 'Of the page, the mail, the form, the seminar.' })
  title?: string | null;

  @Field((_type) => String, { nullable: true })
  url?: string | null;

  @Field((_type) => String, { nullable: true })
  source?: string | null;

  @Field((_type) => String, { nullable: true })
  place?: string | null;

  @Field((_type) => GraphQLJSON, { nullable: true, description: 'A form’s answers: question → text.' })
  answers?: Record<string, string> | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'When it happened; now if left out.' })
  occurredAt?: Date | null;
}

@ObjectType()
export class RecordTouchPayload extends CommandPayload {
  @Field((_type) => CampaignTouch, { nullable: true })
  touch!: CampaignTouch | null;
}

@InputType()
export class DisqualifyLeadInput extends CommandInputBase {
  @Field((_type) => ID)
  leadId!: string;

  @Field((_type) => String, { description: 'One of disqualificationReasons.' })
  reasonCode!: string;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@ObjectType()
export class DisqualifyLeadPayload extends CommandPayload {
  @Field((_type) => Lead, { nullable: true })
  lead!: Lead | null;
}
