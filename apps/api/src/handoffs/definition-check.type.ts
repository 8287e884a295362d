import { Field, Int, ObjectType } from 'type-graphql';
import { TimelineEvent } from '../timeline/timeline-event.type.ts';

@ObjectType({ simpleResolvers: true, description: 'What comparisons stand for together, such as “any one of these”.' })
export class CheckedRequirement {
  @Field((_type) => Int, { description: 'The place of its first comparison: two requirements may read the same.' })
  place!: number;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => Boolean)
  passed!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One comparison of a definition, with what stood behind it.' })
export class CheckedRule {
  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => String, { nullable: true, description: 'What the fact was worth; null where nobody knows.' })
  value!: string | null;

  @Field((_type) => String, { nullable: true, description: 'The value as people say it, in Japanese.' })
  valueJa!: string | null;

  @Field((_type) => String, { nullable: true, description: 'The value as people say it, in English.' })
  valueEn!: string | null;

  @Field((_type) => CheckedRequirement, {
    nullable: true,
    description: 'Null where the comparison must hold by itself. Those of one requirement follow each other.',
  })
  requirement!: CheckedRequirement | null;

  @Field((_type) => Boolean)
  passed!: boolean;

  @Field((_type) => [TimelineEvent])
  events!: TimelineEvent[];
}

@ObjectType({ simpleResolvers: true, description: 'A lead held against the definition of a joint.' })
export class DefinitionCheck {
  @Field((_type) => String)
  definitionKey!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => Int)
  versionNumber!: number;

  @Field((_type) => Boolean)
  passed!: boolean;

  @Field((_type) => [CheckedRule])
  rules!: CheckedRule[];
}

@ObjectType({ simpleResolvers: true, description: 'One answer of a handover, with the events it was taken from.' })
export class HandoverAnswer {
  @Field((_type) => String)
  item!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => String)
  text!: string;

  @Field((_type) => [TimelineEvent])
  events!: TimelineEvent[];
}
