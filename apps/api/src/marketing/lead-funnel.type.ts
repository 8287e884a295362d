import type { LeadFunnel as Funnel } from '@tasuki/db';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'How far the leads that entered in one period have come until now. Each stage is part of the one before.',
})
export class LeadFunnel implements Funnel {
  @Field((_type) => Int)
  entered!: number;

  @Field((_type) => Int, { description: 'Offered to inside sales at least once.' })
  offered!: number;

  @Field((_type) => Int, { description: 'Accepted by inside sales.' })
  accepted!: number;

  @Field((_type) => Int, { description: 'Became a deal.' })
  deals!: number;

  @Field((_type) => Int)
  won!: number;
}
