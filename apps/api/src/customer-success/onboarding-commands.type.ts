import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { OnboardingMilestone, OnboardingPlan } from './onboarding.type.ts';

@InputType()
export class StartOnboardingInput extends CommandInputBase {
  @Field((_type) => ID)
  contractId!: string;

  @Field((_type) => ID, { nullable: true, description: 'Whoever starts it unless given.' })
  ownerId?: string | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'The last milestone’s day unless given.' })
  dueOn?: Date | null;
}

@ObjectType()
export class StartOnboardingPayload extends CommandPayload {
  @Field((_type) => OnboardingPlan, { nullable: true })
  onboardingPlan!: OnboardingPlan | null;
}

@InputType()
export class CompleteMilestoneInput extends CommandInputBase {
  @Field((_type) => ID)
  milestoneId!: string;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ReopenMilestoneInput extends CommandInputBase {
  @Field((_type) => ID)
  milestoneId!: string;
}

@ObjectType()
export class ReopenMilestonePayload extends CommandPayload {
  @Field((_type) => OnboardingMilestone, { nullable: true })
  milestone!: OnboardingMilestone | null;

  @Field((_type) => OnboardingPlan, { nullable: true, description: 'Open again, if it was complete.' })
  onboardingPlan!: OnboardingPlan | null;
}

@ObjectType()
export class CompleteMilestonePayload extends CommandPayload {
  @Field((_type) => OnboardingMilestone, { nullable: true })
  milestone!: OnboardingMilestone | null;

  @Field((_type) => OnboardingPlan, { nullable: true, description: 'Completed with its last milestone.' })
  onboardingPlan!: OnboardingPlan | null;
}
