import type { Department } from '@tasuki/domain';
import type { OwnedWork } from '@tasuki/domain/accounts/ownership-words';
import type { TouchTier } from '@tasuki/domain/accounts/touch-tiers';
import { type OwnershipFindingKind, ownershipFindingKinds } from '@tasuki/domain/ownership/upsell-rules';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TouchTierEnum } from '../accounts/account-commands.type.ts';
import { OwnedWorkEnum } from '../accounts/ownership.type.ts';
import { CommandInputBase, CommandPayload, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum, enumOf } from '../enums.ts';

export const OwnershipFindingKindEnum = enumOf(ownershipFindingKinds);
registerEnumType(OwnershipFindingKindEnum, {
  name: 'OwnershipFindingKind',
  description:
    'GAP: nobody. LEFT: the owner has left. OUTSIDE: of another department. OVERLAP: others have open deals of it.',
});

@ObjectType({ simpleResolvers: true, description: 'What is wrong with who owns a kind of work on an account.' })
export class OwnershipFinding {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => String)
  accountName!: string;

  @Field((_type) => OwnedWorkEnum)
  work!: OwnedWork;

  @Field((_type) => OwnershipFindingKindEnum)
  kind!: OwnershipFindingKind;

  @Field((_type) => DepartmentEnum, { description: 'Whose people ought to own it.' })
  department!: Department;

  @Field((_type) => String, { nullable: true })
  ownerName!: string | null;

  @Field((_type) => [String], { description: 'Who else has an open deal of it.' })
  others!: string[];

  @Field((_type) => ID, { nullable: true, description: 'Who could own it: whoever worked on it last.' })
  proposedUserId!: string | null;

  @Field((_type) => String, { nullable: true })
  proposedName!: string | null;

  @Field((_type) => String, { description: 'To go on after this one.' })
  cursor!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Findings that are alike.' })
export class OwnershipFindingCount {
  @Field((_type) => OwnedWorkEnum)
  work!: OwnedWork;

  @Field((_type) => OwnershipFindingKindEnum)
  kind!: OwnershipFindingKind;

  @Field((_type) => DepartmentEnum, { description: 'Whose people ought to own it.' })
  department!: Department;

  @Field((_type) => Int, {
    nullable: true,
    description: 'Of upsell: the number of the rule that decides, from 1; 0 where none does.',
  })
  rule!: number | null;

  @Field((_type) => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Whose upsell of a customer is; what is empty is not asked.' })
export class UpsellRule {
  @Field((_type) => [TouchTierEnum])
  touchTiers!: TouchTier[];

  @Field((_type) => [ID])
  productIds!: string[];

  @Field((_type) => Float, {
    nullable: true,
    description: 'Monthly fees from this on, in the organisation’s currency.',
  })
  monthlyFrom!: number | null;

  @Field((_type) => DepartmentEnum)
  department!: Department;
}

@ObjectType({ simpleResolvers: true })
export class UpsellRules {
  @Field((_type) => [UpsellRule], { description: 'The first that fits decides.' })
  rules!: UpsellRule[];

  @Field((_type) => DepartmentEnum)
  otherwise!: Department;

  @Field((_type) => Int, { description: '0 while the usual rules hold.' })
  version!: number;
}

@InputType()
export class UpsellRuleInput {
  @Field((_type) => [TouchTierEnum], { nullable: true })
  touchTiers?: TouchTier[] | null;

  @Field((_type) => [ID], { nullable: true })
  productIds?: string[] | null;

  @Field((_type) => Float, { nullable: true })
  monthlyFrom?: number | null;

  @Field((_type) => DepartmentEnum)
  department!: Department;
}

@InputType()
export class SaveUpsellRulesInput extends CommandInputBase {
  @Field((_type) => [UpsellRuleInput])
  rules!: UpsellRuleInput[];

  @Field((_type) => DepartmentEnum)
  otherwise!: Department;

  @Field((_type) => Int)
  version!: number;
}

@ObjectType({ simpleResolvers: true })
export class SaveUpsellRulesPayload {
  @Field((_type) => UpsellRules, { nullable: true })
  upsellRules!: UpsellRules | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@InputType()
export class OwnerInput {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => OwnedWorkEnum)
  work!: OwnedWork;

  @Field((_type) => ID)
  userId!: string;
}

@InputType()
export class AssignOwnersInput extends CommandInputBase {
  @Field((_type) => [OwnerInput], { description: '200 at most; all or none.' })
  owners!: OwnerInput[];
}

@ObjectType()
export class AssignOwnersPayload extends CommandPayload {}
