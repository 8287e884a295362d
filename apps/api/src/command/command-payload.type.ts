import type { Refusal } from '@tasuki/domain';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { TimelineEvent } from '../timeline/timeline-event.type.ts';

@ObjectType('Refusal', { description: 'The rule said no: nothing was changed. A value, not an error.' })
export class RefusalType implements Refusal {
  @Field((_type) => String, { description: 'Stable; listed in docs/error-codes.md.' })
  code!: string;

  @Field((_type) => String)
  message!: string;

  @Field((_type) => String, { nullable: true, description: 'The input field it is about.' })
  field?: string;

  @Field((_type) => GraphQLJSON, {
    nullable: true,
    description: 'For CONFLICT: yours and theirs by field, and the current version.',
  })
  details?: Record<string, unknown>;
}

@ObjectType()
export abstract class CommandPayload {
  @Field((_type) => TimelineEvent, {
    nullable: true,
    description: 'The fact that was recorded; null when refused or nothing changed.',
  })
  event!: TimelineEvent | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@InputType()
export abstract class CommandInputBase {
  @Field((_type) => String, {
    nullable: true,
    description: 'The same id gives the same answer without a second effect.',
  })
  clientMutationId?: string | null;
}
