import type { Department } from '@tasuki/domain';
import type { RoutingMethod } from '@tasuki/domain/routing/routing-plan';
import { routingMethods } from '@tasuki/domain/routing/routing-plan';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum, enumOf } from '../enums.ts';

export const RoutingMethodEnum = enumOf(routingMethods);
registerEnumType(RoutingMethodEnum, { name: 'RoutingMethod', description: 'How one of several people is chosen.' });

@ObjectType({ simpleResolvers: true, description: 'Who may get it: the people of a team, or these people.' })
export class RoutingTarget {
  @Field((_type) => ID, { nullable: true })
  teamId!: string | null;

  @Field((_type) => [ID])
  userIds!: string[];

  @Field((_type) => RoutingMethodEnum)
  method!: RoutingMethod;
}

@ObjectType({ simpleResolvers: true })
export class RoutingRule {
  @Field((_type) => String, { description: 'Lasting: events name the rule by it.' })
  id!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => GraphQLJSON, {
    nullable: true,
    description: 'A rule group over definitionFacts, as of definitions; null fits everything.',
  })
  when!: unknown;

  @Field((_type) => RoutingTarget)
  target!: RoutingTarget;
}

@ObjectType({ simpleResolvers: true, description: 'Who gets what at one place. The first rule that fits decides.' })
export class RoutingPlan {
  @Field((_type) => String, { description: 'new-leads, or a joint: inside-sales:field-sales.' })
  place!: string;

  @Field((_type) => DepartmentEnum, { nullable: true, description: 'Null for new leads.' })
  from!: Department | null;

  @Field((_type) => DepartmentEnum, { description: 'Whose people get it.' })
  to!: Department;

  @Field((_type) => Boolean, { description: 'The account’s owner at the receiving department goes before all rules.' })
  keepsOwner!: boolean;

  @Field((_type) => [RoutingRule])
  rules!: RoutingRule[];

  @Field((_type) => RoutingTarget, { nullable: true, description: 'Null leaves it to the whole department.' })
  fallback!: RoutingTarget | null;

  @Field((_type) => Int, {
    description: 'Business hours after a missed deadline until it goes to the next person, or expires.',
  })
  rerouteAfterHours!: number;

  @Field((_type) => Int, { description: '0 while the usual plan holds.' })
  version!: number;
}

@InputType()
export class RoutingTargetInput {
  @Field((_type) => ID, { nullable: true })
  teamId?: string | null;

  @Field((_type) => [ID], { nullable: true })
  userIds?: string[] | null;

  @Field((_type) => RoutingMethodEnum)
  method!: RoutingMethod;
}

@InputType()
export class RoutingRuleInput {
  @Field((_type) => String, { nullable: true, description: 'Of a rule that there is; a new one gets its own.' })
  id?: string | null;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => GraphQLJSON, { nullable: true })
  when?: unknown;

  @Field((_type) => RoutingTargetInput)
  target!: RoutingTargetInput;
}

@InputType()
export class RoutingPlanInput {
  @Field((_type) => String)
  place!: string;

  @Field((_type) => Boolean)
  keepsOwner!: boolean;

  @Field((_type) => [RoutingRuleInput])
  rules!: RoutingRuleInput[];

  @Field((_type) => RoutingTargetInput, { nullable: true })
  fallback?: RoutingTargetInput | null;

  @Field((_type) => Int)
  rerouteAfterHours!: number;
}

@InputType()
export class SaveRoutingPlanInput extends CommandInputBase {
  @Field((_type) => RoutingPlanInput)
  plan!: RoutingPlanInput;

  @Field((_type) => Int)
  version!: number;
}

@ObjectType({ simpleResolvers: true })
export class SaveRoutingPlanPayload {
  @Field((_type) => RoutingPlan, { nullable: true })
  routingPlan!: RoutingPlan | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}
