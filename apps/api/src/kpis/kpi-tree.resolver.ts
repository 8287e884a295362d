import { type KpiAnswer, readKpis } from '@tasuki/db';
import { addDays, addMonths, type Department, dayIn, findKpi, type Kpi } from '@tasuki/domain';
import { type KpiGoal, kpiGoals, kpisOfTree, leversOf } from '@tasuki/domain/kpis/kpi-tree';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum, enumOf, LocaleEnum } from '../enums.ts';
import { ownerIn } from '../owner-in.ts';
import { PeriodInput } from './kpi.input.ts';
import { readDayPeriod } from './read-day-period.ts';
import { type LocaleArgument, toldIn } from './told-in.ts';

const KpiGoalEnum = enumOf<KpiGoal>(kpiGoals);
registerEnumType(KpiGoalEnum, { name: 'KpiGoal', description: 'What a company steers by.' });

@ObjectType({ simpleResolvers: true, description: 'A KPI on its way to the goal, and what more of it would bring.' })
export class KpiTreeNode {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => String, { nullable: true, description: 'The KPI that it leads to; null for the goal.' })
  above!: string | null;

  @Field((_type) => DepartmentEnum)
  owner!: Department;

  @Field((_type) => String, { description: 'As in `Kpi`.' })
  unit!: string;

  @Field((_type) => Float, { nullable: true, description: 'In the organisation’s currency, where it is money.' })
  value!: number | null;

  @Field((_type) => String, { description: 'ISO 4217, of `gain` and of amounts.' })
  currency!: string;

  @Field((_type) => Float, { nullable: true, description: 'So much of the KPI above for one of this.' })
  rate!: number | null;

  @Field((_type) => Float, {
    nullable: true,
    description:
      'Ten of what is counted, a point of a rate, a tenth of an amount; of what should be low, as much less.',
  })
  step!: number | null;

  @Field((_type) => Float, {
    nullable: true,
    description: 'What the goal gains by the step, in the goal’s unit, as long as all other rates stay as they are.',
  })
  gain!: number | null;

  kpi!: Kpi;
}

@Resolver((_of) => KpiTreeNode)
export class KpiTreeResolver {
  @Query((_returns) => [KpiTreeNode], {
    description: 'From the goal down to the levers of each department; the last 12 months unless asked.',
  })
  async kpiTree(
    @Ctx() { viewer, db, timeZone, now, organisation }: ApiContext,
    @Arg('goal', (_type) => KpiGoalEnum, { defaultValue: 'arr' }) goal: KpiGoal,
    @Arg('period', (_type) => PeriodInput, { nullable: true }) asked?: PeriodInput | null,
  ): Promise<KpiTreeNode[]> {
    authorize(viewer, 'read');
    const today = dayIn(timeZone, now());
    const to = addDays(today, 1);
    const period = asked ? readDayPeriod(asked, timeZone) : { from: addMonths(to, -12), to };
    const currency = organisation?.currency ?? 'JPY';
    const answers = await readKpis(db, { names: kpisOfTree(goal), period, today, timeZone });
    const values = Object.fromEntries(answers.map((answer) => [answer.kpi.name, valueIn(answer, currency)]));
    return leversOf(goal, values, (name) => findKpi(name) ?? { unit: '' }).map((lever) => {
      const kpi = findKpi(lever.kpi);
      if (!kpi) throw new Error(`The tree names ${lever.kpi}, which is no KPI.`);
      const { name, unit } = kpi;
      const own = { name, unit, owner: ownerIn(organisation, kpi), value: values[name] ?? null, currency, kpi };
      return Object.assign(new KpiTreeNode(), lever, own);
    });
  }

  @FieldResolver((_returns) => String)
  label(
    @Root() { kpi }: KpiTreeNode,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: LocaleArgument,
  ): string {
    return kpi.label[toldIn(locale, context)];
  }
}

/** Of amounts, and of rates of amounts, only those in the organisation's own currency: a tree of several would add what cannot be added. */
function valueIn({ value, currency, groups, kpi }: KpiAnswer, own: string): number | null {
  if (groups.length > 0) return groups.find((figure) => figure.currency === own)?.value ?? null;
  const isOwn = kpi.unit !== 'money' || currency === own || value === 0;
  return isOwn ? value : null;
}
