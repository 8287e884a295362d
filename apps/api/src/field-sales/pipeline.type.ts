import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, description: 'One step of a pipeline.' })
export class PipelineStage extends Node {
  @Field((_type) => String)
  key!: string;

  @Field((_type) => Int)
  position!: number;

  @Field((_type) => String, { description: 'open, won or lost; each pipeline has one won and one lost stage.' })
  outcome!: string;

  @Field((_type) => Int, { description: 'Percent, for the weighted sum.' })
  probability!: number;

  labelJa!: string;
  labelEn!: string;
  pipelineId!: string;
}

@ObjectType({ implements: Node, description: 'A way that deals go. Pipelines are data: a company adds its own.' })
export class Pipeline extends Node {
  @Field((_type) => String)
  key!: string;

  nameJa!: string;
  nameEn!: string;
}
