import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { Node } from '../records/node.type.ts';
import { ScoreTermsType } from './score-terms.type.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A version of a score model. Its terms never change: what it scored stays explained by it.',
})
export class ScoreModelVersion {
  @Field((_type) => Int)
  number!: number;

  @Field((_type) => ScoreTermsType)
  terms!: ScoreTermsType;

  @Field((_type) => GraphQLDateTime)
  effectiveFrom!: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Null for the version in force.' })
  effectiveUntil!: Date | null;

  authorId!: string | null;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'How leads are scored; several where products are bought by different people.',
})
export class ScoreModel extends Node {
  @Field((_type) => String)
  key!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => Boolean, { description: 'Off: it scores nobody any more; what it said stays.' })
  isOn!: boolean;

  @Field((_type) => Int)
  version!: number;

  productId!: string | null;
}

@InputType()
export class CreateScoreModelInput extends CommandInputBase {
  @Field((_type) => String, { description: 'Lower-case words with hyphens; it stays.' })
  key!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => ID, { nullable: true })
  productId?: string | null;

  @Field((_type) => ScoreTermsType)
  terms!: ScoreTermsType;
}

@ObjectType({ simpleResolvers: true })
export class CreateScoreModelPayload {
  @Field((_type) => ScoreModel, { nullable: true })
  scoreModel!: ScoreModel | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@InputType()
export class UpdateScoreModelInput extends CommandInputBase {
  @Field((_type) => ID)
  scoreModelId!: string;

  @Field((_type) => Int)
  version!: number;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => ID, { nullable: true })
  productId?: string | null;

  @Field((_type) => Boolean)
  isOn!: boolean;

  @Field((_type) => ScoreTermsType, { description: 'Terms that differ make a new version, in force from now on.' })
  terms!: ScoreTermsType;
}

@ObjectType({ simpleResolvers: true })
export class UpdateScoreModelPayload {
  @Field((_type) => ScoreModel, { nullable: true })
  scoreModel!: ScoreModel | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true })
export class ScorePreviewCell {
  @Field((_type) => String, { description: 'A1 to C3, or disqualified.' })
  standing!: string;

  @Field((_type) => Int, { description: 'By the version in force; 0 for a model that is new.' })
  now!: number;

  @Field((_type) => Int)
  draft!: number;
}

@ObjectType({ simpleResolvers: true })
export class ScorePreviewLead {
  @Field((_type) => ID)
  leadId!: string;

  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => String)
  accountName!: string;

  @Field((_type) => String, { nullable: true })
  now!: string | null;

  @Field((_type) => String)
  draft!: string;

  @Field((_type) => Float)
  fit!: number;

  @Field((_type) => Float)
  engagement!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A draft judged over the newest open leads; nothing is changed.' })
export class ScorePreview {
  @Field((_type) => Int, { description: 'All open leads.' })
  open!: number;

  @Field((_type) => Int, { description: 'Of these, judged: the newest.' })
  judged!: number;

  @Field((_type) => Int, { description: 'Of the judged, in another place than now.' })
  moved!: number;

  @Field((_type) => [ScorePreviewCell])
  cells!: ScorePreviewCell[];

  @Field((_type) => [ScorePreviewLead], { description: 'Some, those first that move.' })
  samples!: ScorePreviewLead[];

  @Field((_type) => RefusalType, { nullable: true, description: 'Why the draft cannot be judged by.' })
  refusal!: RefusalType | null;
}
