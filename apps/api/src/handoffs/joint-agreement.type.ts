import type { Department } from '@tasuki/domain';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { ReasonCode } from './handoff.type.ts';

@ObjectType({ simpleResolvers: true, description: 'What the receiver of a pass wants to know.' })
export class HandoverItem {
  @Field((_type) => String)
  key!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => Boolean, { description: 'Counts for completeness.' })
  isRequired!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What two departments agreed about the passes between them.' })
export class JointAgreement {
  @Field((_type) => DepartmentEnum)
  from!: Department;

  @Field((_type) => DepartmentEnum)
  to!: Department;

  @Field((_type) => String, { description: 'MK→IS, IS→FS …' })
  joint!: string;

  @Field((_type) => [HandoverItem])
  items!: HandoverItem[];

  @Field((_type) => Int, { description: 'Offers less complete than this (percent) are refused; 0 refuses none.' })
  thresholdPercent!: number;

  @Field((_type) => Int, { description: 'Business hours within which the receiver answers.' })
  answerWithinHours!: number;

  @Field((_type) => [ReasonCode])
  returnReasons!: ReasonCode[];

  @Field((_type) => String, {
    nullable: true,
    description: 'The key of the definition that passed leads are held against.',
  })
  definitionKey!: string | null;

  @Field((_type) => Int, { description: '0 while the usual agreement holds.' })
  version!: number;
}

@InputType()
export class HandoverItemInput {
  @Field((_type) => String, { description: 'a-z, 0-9 and -; lasting, because answers are kept under it.' })
  key!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => Boolean)
  isRequired!: boolean;
}

@InputType()
export class ReturnReasonInput {
  @Field((_type) => String)
  code!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;
}

@InputType()
export class SaveJointAgreementInput extends CommandInputBase {
  @Field((_type) => DepartmentEnum)
  from!: Department;

  @Field((_type) => DepartmentEnum)
  to!: Department;

  @Field((_type) => Int)
  version!: number;

  @Field((_type) => [HandoverItemInput])
  items!: HandoverItemInput[];

  @Field((_type) => Int)
  thresholdPercent!: number;

  @Field((_type) => Int)
  answerWithinHours!: number;

  @Field((_type) => [ReturnReasonInput])
  returnReasons!: ReturnReasonInput[];

  @Field((_type) => String, { nullable: true, description: 'Of a definition; null for none.' })
  definitionKey?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SaveJointAgreementPayload {
  @Field((_type) => JointAgreement, { nullable: true })
  jointAgreement!: JointAgreement | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}
