import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import { Handoff } from '../handoffs/handoff.type.ts';

const kinds = ['definition', 'rule', 'item', 'reason', 'tag'] as const;
export type CriterionKind = (typeof kinds)[number];

export const CriterionKindEnum = enumOf<CriterionKind>(kinds);
registerEnumType(CriterionKindEnum, {
  name: 'CriterionKind',
  description: 'A whole definition, one of its rules, an item of the handover, a return reason, or a word of a rating.',
});

@ObjectType({
  simpleResolvers: true,
  description: '一致度: how far sender and receiver mean the same by one thing (Cohen’s κ).',
})
export class CriterionAgreement {
  @Field((_type) => String, {
    nullable: true,
    description:
      'Names it among the criteria of its joint, for agreementPasses; null of the sample of a weekly review.',
  })
  key!: string | null;

  @Field((_type) => CriterionKindEnum)
  kind!: CriterionKind;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => String, { nullable: true, description: 'Of a rule: its definition.' })
  definitionJa!: string | null;

  @Field((_type) => String, { nullable: true })
  definitionEn!: string | null;

  @Field((_type) => String, { nullable: true, description: 'The key of the definition, where it is a whole one.' })
  definitionKey!: string | null;

  @Field((_type) => Int, { description: 'How many passes both sides judged.' })
  n!: number;

  @Field((_type) => Float, { description: 'The share on which both said the same.' })
  observed!: number;

  @Field((_type) => Float, {
    nullable: true,
    description:
      'Agreement beyond chance, −1 to 1. Null where one side always says the same: chance explains everything.',
  })
  kappa!: number | null;

  @Field((_type) => Float, { nullable: true, description: 'The lower end of the 95 % interval.' })
  low!: number | null;

  @Field((_type) => Float, { nullable: true })
  high!: number | null;

  @Field((_type) => Boolean, { description: 'Fewer than 30: the interval is too wide to act upon.' })
  isSmall!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What both sides said of one pass, by one criterion.' })
export class AgreementPass {
  @Field((_type) => Handoff)
  handoff!: Handoff;

  @Field((_type) => Boolean, { description: 'The rule was true of the lead, or the item was filled in.' })
  sender!: boolean;

  @Field((_type) => Boolean, { description: 'It was taken and found good, or nothing had to be asked again.' })
  receiver!: boolean;
}
