import { type KeptRoutingPlan, listRoutingPlans, readRoutingPlan, routingPlans } from '@tasuki/db';
import { legs } from '@tasuki/domain';
import { jointsOf } from '@tasuki/domain/handoffs/joints';
import { findPlanProblem } from '@tasuki/domain/routing/check-plan';
import { eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { presentPlan, readPlan } from './read-plan.ts';
import { RoutingPlan, SaveRoutingPlanInput, SaveRoutingPlanPayload } from './routing-plan.type.ts';

@Resolver()
export class RoutingPlansResolver {
  @Query((_returns) => [RoutingPlan], { description: 'Who gets new leads, and what is passed over each joint.' })
  async routingPlans(@Ctx() { viewer, db, organisation }: ApiContext): Promise<RoutingPlan[]> {
    authorize(viewer, 'read');
    const legsOn = legs.filter((leg) => organisation?.departments[leg]?.isOn ?? true);
    const plans = (await listRoutingPlans(db, jointsOf(legsOn))).map(presentPlan);
    return plans.filter(({ to }) => legsOn.some((leg) => leg === to));
  }

  @Mutation((_returns) => SaveRoutingPlanPayload, {
    description: 'Changes who gets what at a place. What was given out keeps whom it was given to.',
  })
  async saveRoutingPlan(
    @Arg('input', (_type) => SaveRoutingPlanInput) input: SaveRoutingPlanInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveRoutingPlanPayload> {
    const { row, refusal } = await runSettingsChange<KeptRoutingPlan>(
      context,
      'administer',
      'saveRoutingPlan',
      async ({ tx }) => {
        const wanted = readPlan(input.plan);
        const refused = findPlanProblem(wanted);
        if (refused) return { refused };
        await tx.select().from(routingPlans).where(eq(routingPlans.place, wanted.place)).for('update');
        const current = await readRoutingPlan(tx, wanted.place);
        const lost = { refused: conflict({ ...wanted }, { ...current }, current.version) };
        if (current.version !== input.version) return lost;
        const values = { ...wanted, rules: [...wanted.rules], version: current.version + 1 };
        const written = await (current.version === 0
          ? tx.insert(routingPlans).values(values).onConflictDoNothing().returning()
          : tx.update(routingPlans).set(values).where(eq(routingPlans.place, wanted.place)).returning());
        return written.length > 0 ? { row: { ...wanted, version: values.version }, details: { ...input } } : lost;
      },
    );
    return { routingPlan: row ? presentPlan(row) : null, refusal };
  }
}
