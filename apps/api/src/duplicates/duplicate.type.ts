import type { MergeCounts } from '@tasuki/db';
import { type DuplicateReason, duplicateReasons } from '@tasuki/domain/accounts/duplicates/judge-duplicate';
import type { TakeableField } from '@tasuki/domain/accounts/merge-accounts';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { TakeableFieldEnum } from '../accounts/account-commands.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { enumOf } from '../enums.ts';

export const DuplicateReasonEnum = enumOf(duplicateReasons);
registerEnumType(DuplicateReasonEnum, { name: 'DuplicateReason', description: 'Why two accounts may be one company.' });

@ObjectType({ simpleResolvers: true })
export class FoundDuplicateReason {
  @Field((_type) => DuplicateReasonEnum)
  reason!: DuplicateReason;

  @Field((_type) => [String], { description: 'What both have, or how each writes it.' })
  values!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Two accounts that may be one company.' })
export class DuplicateProposal {
  @Field((_type) => Float, { description: '0 to 1: 1 − Π(1 − weight of each reason).' })
  score!: number;

  @Field((_type) => [FoundDuplicateReason])
  reasons!: FoundDuplicateReason[];

  @Field((_type) => GraphQLDateTime)
  foundAt!: Date;

  accountId!: string;
  otherId!: string;
}

@ObjectType({ simpleResolvers: true })
export class DuplicateQueue {
  @Field((_type) => [DuplicateProposal], { description: 'The surest first.' })
  nodes!: DuplicateProposal[];

  @Field((_type) => Int, { name: 'totalCount', description: 'Counted only when asked for.' })
  total(): Promise<number> {
    return this.count();
  }

  count!: () => Promise<number>;
}

@ObjectType({ simpleResolvers: true, description: 'How much an account brings into a merge.' })
export class MergeSide implements MergeCounts {
  @Field((_type) => Int)
  events!: number;

  @Field((_type) => Int)
  contacts!: number;

  @Field((_type) => Int)
  leads!: number;

  @Field((_type) => Int)
  opportunities!: number;

  @Field((_type) => Int)
  contracts!: number;

  @Field((_type) => Int)
  handoffs!: number;

  @Field((_type) => Int)
  tasks!: number;

  @Field((_type) => Account)
  account!: Account;
}

@ObjectType({ simpleResolvers: true })
export class MergeField {
  @Field((_type) => TakeableFieldEnum)
  field!: TakeableField;

  @Field((_type) => String, { nullable: true })
  survivor!: string | null;

  @Field((_type) => String, { nullable: true })
  merged!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What would come together, before anything is changed.' })
export class MergePreview {
  @Field((_type) => MergeSide)
  survivor!: MergeSide;

  @Field((_type) => MergeSide)
  merged!: MergeSide;

  @Field((_type) => [MergeField], { description: 'Fields in which the two differ.' })
  fields!: MergeField[];
}

@InputType()
export abstract class DuplicatePairInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => ID)
  otherId!: string;
}

@InputType()
export class DismissDuplicateInput extends DuplicatePairInput {}

@InputType()
export class ReconsiderDuplicateInput extends DuplicatePairInput {}

@ObjectType()
export class DismissDuplicatePayload extends CommandPayload {}
@ObjectType()
export class ReconsiderDuplicatePayload extends CommandPayload {}
