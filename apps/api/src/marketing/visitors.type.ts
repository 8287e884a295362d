import { type VisitKind, visitKinds } from '@tasuki/domain/marketing/join-visits';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { enumOf } from '../enums.ts';
import { CampaignTouch } from './campaign.type.ts';

const VisitKindEnum = enumOf(visitKinds);
registerEnumType(VisitKindEnum, { name: 'VisitKind', description: 'What somebody does on a website.' });

@InputType()
export class RecordVisitInput extends CommandInputBase {
  @Field((_type) => String, { description: 'The website’s own id of a browser, of 1 to 100 characters.' })
  visitorKey!: string;

  @Field((_type) => VisitKindEnum, { nullable: true, description: 'PAGE_VIEWED if left out.' })
  kind?: VisitKind | null;

  @Field((_type) => String, { nullable: true, description: 'Of the page, the mail, the form.' })
  title?: string | null;

  @Field((_type) => String, { nullable: true })
  url?: string | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'When it happened; now if left out.' })
  occurredAt?: Date | null;
}

@ObjectType()
export class RecordVisitPayload extends CommandPayload {
  @Field((_type) => CampaignTouch, { nullable: true, description: 'On the account of a visitor who is known.' })
  touch!: CampaignTouch | null;

  @Field((_type) => Boolean, {
    description: 'The visitor was nobody’s yet: the visit waits for identifyVisitor, for up to 180 days.',
  })
  isKept!: boolean;
}

@InputType()
export class IdentifyVisitorInput extends CommandInputBase {
  @Field((_type) => String, { description: 'As in recordVisit.' })
  visitorKey!: string;

  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => ID, { nullable: true })
  contactId?: string | null;
}

@ObjectType()
export class IdentifyVisitorPayload extends CommandPayload {
  @Field((_type) => Account, { nullable: true })
  account!: Account | null;
}
