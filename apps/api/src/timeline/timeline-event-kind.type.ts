import type { Department } from '@tasuki/domain';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { DepartmentEnum } from '../enums.ts';

@ObjectType({ simpleResolvers: true })
export class TimelineEventKind {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => DepartmentEnum, { description: 'The owner; ADMIN for kinds that are recorded under whoever acts.' })
  department!: Department;

  @Field((_type) => Boolean, { description: 'Recorded under the department of the person acting.' })
  isByActor!: boolean;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => String)
  icon!: string;

  @Field((_type) => Boolean, { description: 'Repeats of this kind may be folded into one row.' })
  isNoise!: boolean;

  @Field((_type) => Boolean, { description: 'False where the organisation keeps this kind off its timelines.' })
  isOnTimeline!: boolean;

  @Field((_type) => Boolean, { description: 'Handoffs always stay.' })
  mayLeaveTimeline!: boolean;

  @Field((_type) => GraphQLJSON, { description: 'JSON schema of the payload.' })
  payloadSchema!: Record<string, unknown>;
}
