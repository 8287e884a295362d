import { onboardingPlans } from '@tasuki/db';
import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { User } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import { type Connection, connectionOf } from '../connections/connection.ts';
import { listRecords } from '../connections/list-records.ts';
import { type Order, orderOf, readOrder } from '../connections/order-of.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { Contract } from '../contracts/contract.type.ts';
import { loadChildren } from '../records/load-children.ts';
import { readId } from '../records/read-id.ts';
import { OnboardingMilestone, OnboardingPlan } from './onboarding.type.ts';

const OnboardingPlanConnection = connectionOf(OnboardingPlan);
const fields = ['dueOn', 'startedAt'] as const;
const OnboardingPlanOrder = orderOf('OnboardingPlanOrder', fields, { field: 'dueOn', direction: 'asc' });

@InputType()
class OnboardingPlanFilter {
  @Field((_type) => [String], { nullable: true, description: 'open, completed' })
  state?: string[] | null;

  @Field((_type) => ID, { nullable: true })
  ownerId?: string | null;

  @Field((_type) => ID, { nullable: true })
  accountId?: string | null;
}

@ArgsType()
class OnboardingPlansArgs extends PageArgs {
  @Field((_type) => OnboardingPlanFilter, { nullable: true })
  filter?: OnboardingPlanFilter | null;

  @Field((_type) => OnboardingPlanOrder, { nullable: true })
  orderBy?: Order<(typeof fields)[number]> | null;
}

@Resolver((_of) => OnboardingPlan)
export class OnboardingResolver {
  @Query((_returns) => OnboardingPlanConnection, { description: 'Onboardings, the next due first.' })
  async onboardingPlans(
    @Args((_type) => OnboardingPlansArgs) { filter, orderBy, ...page }: OnboardingPlansArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<OnboardingPlan>> {
    authorize(context.viewer, 'read');
    const { field, direction } = readOrder(orderBy, { field: 'dueOn', direction: 'asc' });
    return listRecords<OnboardingPlan>(context, {
      name: 'onboarding-plan',
      where: conditions(filter ?? {}),
      property: field,
      kind: field === 'dueOn' ? 'day' : 'date',
      isDescending: direction === 'desc',
      page,
    });
  }

  @FieldResolver((_returns) => [OnboardingMilestone], { description: 'In order.' })
  milestones(@Root() plan: OnboardingPlan, @Ctx() context: ApiContext): Promise<OnboardingMilestone[]> {
    const milestones = { name: 'onboarding-milestone', parent: 'planId', orderBy: 'position' } as const;
    return loadChildren<OnboardingMilestone>(context, milestones, plan);
  }

  @FieldResolver((_returns) => Contract, { nullable: true })
  contract(@Root() { accountUuid, contractId }: OnboardingPlan, @Ctx() { load }: ApiContext): Promise<Contract | null> {
    return load<Contract>('contract', accountUuid, contractId);
  }

  @FieldResolver((_returns) => User, { nullable: true })
  owner(@Root() { ownerId }: OnboardingPlan, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return ownerId ? load<User>('user', null, ownerId) : null;
  }
}

function conditions({ state, ownerId, accountId }: OnboardingPlanFilter): SQL | undefined {
  return and(
    state ? inArray(onboardingPlans.state, state) : undefined,
    ownerId ? eq(onboardingPlans.ownerId, readId(ownerId, 'user', 'ownerId').id) : undefined,
    accountId ? eq(onboardingPlans.accountId, readId(accountId, 'account', 'accountId').id) : undefined,
  );
}

@Resolver((_of) => OnboardingMilestone)
export class OnboardingMilestoneResolver {
  @FieldResolver((_returns) => User, { nullable: true })
  completedBy(@Root() { completedBy }: OnboardingMilestone, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return completedBy ? load<User>('user', null, completedBy) : null;
  }
}
