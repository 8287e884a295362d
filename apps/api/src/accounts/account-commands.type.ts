import type { Department } from '@tasuki/domain';
import { type TakeableField, takeableFields } from '@tasuki/domain/accounts/merge-accounts';
import type { OwnedWork } from '@tasuki/domain/accounts/ownership-words';
import { type TouchTier, touchTiers } from '@tasuki/domain/accounts/touch-tiers';
import { type Visibility, visibilities } from '@tasuki/domain/timeline/event';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { DepartmentEnum, enumOf } from '../enums.ts';
import { Account } from './account.type.ts';
import { OwnedWorkEnum } from './ownership.type.ts';

export const TouchTierEnum = enumOf(touchTiers);
registerEnumType(TouchTierEnum, { name: 'TouchTier' });

export const TakeableFieldEnum = Object.fromEntries(
  takeableFields.map((field) => [field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), field]),
);
registerEnumType(TakeableFieldEnum, { name: 'TakeableField', description: 'What a merge may take over.' });

export const VisibilityEnum = enumOf(visibilities);
registerEnumType(VisibilityEnum, { name: 'Visibility', description: 'DEPARTMENT: others see a placeholder.' });

@InputType()
abstract class AccountFieldsInput extends CommandInputBase {
  @Field((_type) => String, { nullable: true })
  nameKana?: string | null;

  @Field((_type) => String, { nullable: true, description: '法人番号' })
  corporateNumber?: string | null;

  @Field((_type) => String, { nullable: true })
  industry?: string | null;

  @Field((_type) => Int, { nullable: true })
  employees?: number | null;

  @Field((_type) => String, { nullable: true })
  region?: string | null;

  @Field((_type) => String, { nullable: true })
  website?: string | null;

  @Field((_type) => ID, { nullable: true })
  parentId?: string | null;

  @Field((_type) => GraphQLJSON, { nullable: true })
  attributes?: Record<string, unknown> | null;

  @Field((_type) => TouchTierEnum, { nullable: true })
  touchTier?: TouchTier | null;

  @Field((_type) => [String], { nullable: true, description: 'All of them: what is left out goes.' })
  domains?: string[] | null;
}

@InputType()
export class CreateAccountInput extends AccountFieldsInput {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => DepartmentEnum, { nullable: true, description: 'Whose leg it starts on; MARKETING if left out.' })
  holder?: Department | null;
}

@InputType({ description: 'Fields that are left out stay as they are; null empties.' })
export class UpdateAccountInput extends AccountFieldsInput {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => Int, { description: 'The version that was edited.' })
  version!: number;

  @Field((_type) => String, { nullable: true })
  name?: string | null;
}

@InputType()
export class IdentifyAccountInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => Int)
  version!: number;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => String, { nullable: true })
  corporateNumber?: string | null;

  @Field((_type) => [String], { nullable: true })
  domains?: string[] | null;
}

@InputType()
export class MergeAccountsInput extends CommandInputBase {
  @Field((_type) => ID, { description: 'The account that stays.' })
  survivorId!: string;

  @Field((_type) => ID, { description: 'The account that is read through the survivor from now on.' })
  mergedId!: string;

  @Field((_type) => [TakeableFieldEnum], {
    nullable: true,
    description: 'Fields that the survivor takes over from the other; the rest stays as the survivor has it.',
  })
  take?: TakeableField[] | null;
}

@InputType()
export class UnmergeAccountsInput extends CommandInputBase {
  @Field((_type) => ID, { description: 'The account that was merged into another.' })
  mergedId!: string;
}

@InputType()
export class AddNoteInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => ID, { nullable: true })
  contactId?: string | null;

  @Field((_type) => String)
  text!: string;

  @Field((_type) => VisibilityEnum, { nullable: true, description: 'EVERYONE if left out.' })
  visibility?: Visibility | null;
}

@InputType()
export class AssignOwnerInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => OwnedWorkEnum)
  work!: OwnedWork;

  @Field((_type) => ID)
  userId!: string;
}

@InputType()
export class AddAccountDepartmentInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => ID, { nullable: true })
  parentId?: string | null;
}

@ObjectType()
abstract class AccountPayload extends CommandPayload {
  @Field((_type) => Account, { nullable: true })
  account!: Account | null;
}

@ObjectType()
export class CreateAccountPayload extends AccountPayload {}
@ObjectType()
export class UpdateAccountPayload extends AccountPayload {}
@ObjectType()
export class IdentifyAccountPayload extends AccountPayload {}
@ObjectType()
export class MergeAccountsPayload extends AccountPayload {}
@ObjectType()
export class AddNotePayload extends AccountPayload {}
@ObjectType()
export class AssignOwnerPayload extends AccountPayload {}
@ObjectType()
export class AddAccountDepartmentPayload extends AccountPayload {}

@ObjectType()
export class UnmergeAccountsPayload extends AccountPayload {
  @Field((_type) => Account, { nullable: true, description: 'The account that stands alone again.' })
  released!: Account | null;
}
