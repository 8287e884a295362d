import { type Consent, consents, type StakeholderRole } from '@tasuki/domain/accounts/contact-words';
import { stakeholderRoles } from '@tasuki/domain/accounts/events/contact-added';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { enumOf } from '../enums.ts';
import { Contact } from './contact.type.ts';

export const StakeholderRoleEnum = enumOf(stakeholderRoles);
registerEnumType(StakeholderRoleEnum, { name: 'StakeholderRole' });

export const ConsentEnum = enumOf(consents);
registerEnumType(ConsentEnum, { name: 'Consent' });

@InputType()
abstract class ContactFieldsInput extends CommandInputBase {
  @Field((_type) => String, { nullable: true })
  givenName?: string | null;

  @Field((_type) => String, { nullable: true })
  familyNameKana?: string | null;

  @Field((_type) => String, { nullable: true })
  givenNameKana?: string | null;

  @Field((_type) => String, { nullable: true })
  email?: string | null;

  @Field((_type) => String, { nullable: true })
  phone?: string | null;

  @Field((_type) => String, { nullable: true })
  title?: string | null;

  @Field((_type) => ID, { nullable: true, description: '部署' })
  accountDepartmentId?: string | null;

  @Field((_type) => StakeholderRoleEnum, { nullable: true })
  stakeholderRole?: StakeholderRole | null;
}

@InputType()
export class CreateContactInput extends ContactFieldsInput {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => String)
  familyName!: string;
}

@InputType({ description: 'Fields that are left out stay as they are; null empties.' })
export class UpdateContactInput extends ContactFieldsInput {
  @Field((_type) => ID)
  contactId!: string;

  @Field((_type) => Int, { description: 'The version that was edited.' })
  version!: number;

  @Field((_type) => String, { nullable: true })
  familyName?: string | null;
}

@InputType()
export class ChangeConsentInput extends CommandInputBase {
  @Field((_type) => ID)
  contactId!: string;

  @Field((_type) => ConsentEnum)
  consent!: Consent;

  @Field((_type) => String, { nullable: true, description: 'How it was given; GRANTED needs it.' })
  evidence?: string | null;
}

@InputType()
export class MarkContactLeftInput extends CommandInputBase {
  @Field((_type) => ID)
  contactId!: string;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@ObjectType()
abstract class ContactPayload extends CommandPayload {
  @Field((_type) => Contact, { nullable: true })
  contact!: Contact | null;
}

@ObjectType()
export class CreateContactPayload extends ContactPayload {}
@ObjectType()
export class UpdateContactPayload extends ContactPayload {}
@ObjectType()
export class ChangeConsentPayload extends ContactPayload {}
@ObjectType()
export class MarkContactLeftPayload extends ContactPayload {}
