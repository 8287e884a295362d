import { accounts, readPastWork, readRoutingPeople, users } from '@tasuki/db';
import { dayIn, toGlobalId } from '@tasuki/domain';
import { findPlanProblem } from '@tasuki/domain/routing/check-plan';
import { dryRun } from '@tasuki/domain/routing/dry-run';
import { routingText } from '@tasuki/domain/routing/routing-reason';
import { inArray } from 'drizzle-orm';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { readPlan } from './read-plan.ts';
import { RoutingPlanInput } from './routing-plan.type.ts';
import { RoutingRun } from './routing-run.type.ts';

@Resolver()
export class RoutingRunResolver {
  @Query((_returns) => RoutingRun, {
    description:
      'Runs a draft over the last work of its place: who would have got each, why, and how much each would have had.',
  })
  async tryRoutingPlan(
    @Arg('plan', (_type) => RoutingPlanInput) input: RoutingPlanInput,
    @Ctx() { viewer, db, now, timeZone }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
  ): Promise<RoutingRun> {
    authorize(viewer, 'tryRouting');
    const { limit } = readPage({ first });
    const plan = readPlan(input);
    const refusal = findPlanProblem(plan);
    if (refusal) return { tries: [], loads: [], refusal };
    const [past, people] = [
      await readPastWork(db, plan, limit),
      await readRoutingPeople(db, plan.place, dayIn(timeZone, now())),
    ];
    const run = dryRun(plan, past, people);
    const accountNames = await namesOf(
      db,
      accounts,
      past.map(({ accountId }) => accountId),
    );
    const userNames = await namesOf(
      db,
      users,
      past.flatMap(({ givenTo }) => givenTo ?? []),
    );
    return {
      refusal: null,
      tries: past.map(({ accountId, at, givenTo }, place) => {
        const routing = run.answers[place]?.routing;
        return {
          accountId: toGlobalId({ type: 'account', accountId: null, id: accountId }),
          accountName: accountNames.get(accountId) ?? '',
          at,
          beforeName: givenTo && (userNames.get(givenTo) ?? null),
          userName: routing?.userName ?? null,
          reasonJa: routing ? routingText(routing, 'ja') : null,
          reasonEn: routing ? routingText(routing, 'en') : null,
        };
      }),
      loads: [
        ...run.loads.map(({ userId, userName, ...load }) => ({
          ...load,
          userId: toGlobalId({ type: 'user', accountId: null, id: userId }),
          name: userName,
        })),
        ...(run.unassigned.before + run.unassigned.after > 0 ? [{ userId: null, name: null, ...run.unassigned }] : []),
      ],
    };
  }
}

async function namesOf(db: ApiContext['db'], table: typeof accounts | typeof users, ids: string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(inArray(table.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
