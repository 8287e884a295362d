import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Lead } from '../accounts/lead.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';

@InputType()
export class CaptureLeadInput extends CommandInputBase {
  @Field((_type) => String)
  companyName!: string;

  @Field((_type) => String, { nullable: true })
  companyDomain?: string | null;

  @Field((_type) => String, { nullable: true, description: '法人番号' })
  corporateNumber?: string | null;

  @Field((_type) => String, { nullable: true })
  contactName?: string | null;

  @Field((_type) => String, { nullable: true })
  contactEmail?: string | null;

  @Field((_type) => String, { nullable: true })
  contactPhone?: string | null;

  @Field((_type) => String, { nullable: true })
  source?: string | null;

  @Field((_type) => ID, { nullable: true })
  campaignId?: string | null;

  @Field((_type) => GraphQLJSON, { nullable: true })
  attributes?: Record<string, unknown> | null;

  @Field((_type) => String, {
    nullable: true,
    description: 'As in recordVisit: identifies the visitor as who the lead is, in the same step.',
  })
  visitorKey?: string | null;
}

@ObjectType()
export class CaptureLeadPayload extends CommandPayload {
  @Field((_type) => Lead, { nullable: true })
  lead!: Lead | null;
}
