import { type SellerPromises as Counted, readSellerPromises } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
import { overPromiseRate } from '@tasuki/domain/promises/over-promise-rate';
import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { PeriodInput } from '../kpis/kpi.input.ts';
import { readDayPeriod } from '../kpis/read-day-period.ts';
import { ledPeople, managedDepartments } from '../planning/readable-targets.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What a person promised while selling and what became of it, beside what they won.',
})
class SellerPromises implements Omit<Counted, 'userId'> {
  @Field((_type) => ID)
  userId!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => Int, { description: 'Not looked at yet.' })
  open!: number;

  @Field((_type) => Int)
  kept!: number;

  @Field((_type) => Int)
  atRisk!: number;

  @Field((_type) => Int)
  impossible!: number;

  @Field((_type) => Float, { nullable: true, description: 'At risk or impossible ÷ looked at, 0–1.' })
  overPromiseRate!: number | null;

  @Field((_type) => Int)
  won!: number;

  @Field((_type) => Int)
  lost!: number;

  @Field((_type) => Float, { nullable: true, description: 'Won ÷ (won + lost), of the deals decided in the period.' })
  winRate!: number | null;
}

@Resolver()
export class SellerPromisesResolver {
  @Query((_returns) => [SellerPromises], {
    description:
      'The viewer’s own, and those of the people of departments and teams that the viewer leads; nobody else’s.',
  })
  async sellerPromises(
    @Arg('period', (_type) => PeriodInput) period: PeriodInput,
    @Ctx() context: ApiContext,
  ): Promise<SellerPromises[]> {
    const viewer = authorize(context.viewer, 'read');
    const people = await readSellerPromises(context.db, {
      userIds: [viewer.id, ...(await ledPeople(context.db, viewer))],
      departments: managedDepartments(viewer),
      period: readDayPeriod(period, context.timeZone),
    });
    return people.map(({ userId, won, lost, ...counted }) => ({
      ...{ ...counted, won, lost, userId: toGlobalId({ type: 'user', accountId: null, id: userId }) },
      overPromiseRate: overPromiseRate(counted),
      winRate: won + lost === 0 ? null : won / (won + lost),
    }));
  }
}
