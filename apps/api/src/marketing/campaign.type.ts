import type { TimePrecision } from '@tasuki/domain';
import { type TouchKind, touchKinds } from '@tasuki/domain/marketing/touch-fields';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../connections/connection.ts';
import { enumOf, TimePrecisionEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

export const TouchKindEnum = enumOf(touchKinds);
registerEnumType(TouchKindEnum, { name: 'TouchKind', description: 'How a campaign reached someone.' });

@ObjectType({ implements: Node, simpleResolvers: true })
export class Campaign extends Node {
  @Field((_type) => String)
  key!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => String)
  type!: string;

  @Field((_type) => String, { nullable: true })
  startsOn!: string | null;

  @Field((_type) => String, { nullable: true })
  endsOn!: string | null;

  @Field((_type) => Int)
  version!: number;
}

export const CampaignConnection = connectionOf(Campaign);

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A campaign reached someone.' })
export class CampaignTouch extends Node {
  @Field((_type) => TouchKindEnum)
  kind!: TouchKind;

  @Field((_type) => String, { nullable: true })
  source!: string | null;

  @Field((_type) => GraphQLDateTime)
  occurredAt!: Date;

  @Field((_type) => TimePrecisionEnum, { description: 'UNKNOWN: imported without a date, `occurredAt` says nothing.' })
  occurredPrecision!: TimePrecision;

  contactId!: string | null;
  campaignId!: string | null;
}
