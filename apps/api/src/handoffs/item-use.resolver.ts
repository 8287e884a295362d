import { readItemUse, readJointAgreement } from '@tasuki/db';
import type { Department, Leg } from '@tasuki/domain';
import { type ItemUse, isUnused, reAskRate } from '@tasuki/domain/handoffs/re-ask-rate';
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { PeriodInput } from '../kpis/kpi.input.ts';
import { readDayPeriod } from '../kpis/read-day-period.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What came of one item of a joint’s checklist, over the passes accepted in a period.',
})
class HandoverItemUse implements ItemUse {
  @Field((_type) => String)
  item!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => Int, { description: 'Passes accepted; those to oneself stay out.' })
  accepted!: number;

  @Field((_type) => Int, { description: 'Came with an answer.' })
  brought!: number;

  @Field((_type) => Int, { description: 'Came with an answer, and the customer was asked all the same.' })
  askedAgain!: number;

  @Field((_type) => Int, { description: 'Came without an answer, and the customer was asked.' })
  askedUnanswered!: number;

  @Field((_type) => Float, { nullable: true, description: 'askedAgain ÷ brought, 0–1; null where it never came.' })
  reAskRate!: number | null;

  @Field((_type) => Boolean, { description: 'Of ten passes or more nobody filled it in and nobody missed it.' })
  isUnused!: boolean;
}

@Resolver()
export class ItemUseResolver {
  @Query((_returns) => [HandoverItemUse], { description: 'The re-ask rate of each item of a joint, as agreed now.' })
  async handoverItemUse(
    @Arg('from', (_type) => DepartmentEnum) from: Department,
    @Arg('to', (_type) => DepartmentEnum) to: Department,
    @Arg('period', (_type) => PeriodInput) period: PeriodInput,
    @Ctx() { viewer, db, timeZone }: ApiContext,
  ): Promise<HandoverItemUse[]> {
    authorize(viewer, 'read');
    const joint = { from: from as Leg, to: to as Leg };
    const { items } = await readJointAgreement(db, joint);
    const keys = items.map(({ key }) => key);
    const used = await readItemUse(db, joint, { items: keys, period: readDayPeriod(period, timeZone) });
    return items.map(({ key, ja, en }) => {
      const use = used.get(key) ?? { accepted: 0, brought: 0, askedAgain: 0, askedUnanswered: 0 };
      const told = { item: key, labelJa: ja, labelEn: en };
      return { ...told, ...use, reAskRate: reAskRate(use), isUnused: isUnused(use) };
    });
  }
}
