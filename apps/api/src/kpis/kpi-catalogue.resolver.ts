import { dimensionsOf, isMonthly } from '@tasuki/db';
import { type Department, isSum, type Kpi, type KpiDimension, kpis } from '@tasuki/domain';
import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum, LocaleEnum } from '../enums.ts';
import { ownerIn } from '../owner-in.ts';
import { KpiDimensionEnum } from './kpi.input.ts';
import { type LocaleArgument, toldIn } from './told-in.ts';

@ObjectType({ simpleResolvers: true, description: 'A KPI before anything is asked of it.' })
export class KpiEntry {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => DepartmentEnum)
  owner!: Department;

  @Field((_type) => String, { description: 'As in `Kpi`.' })
  unit!: string;

  @Field((_type) => [KpiDimensionEnum], { description: 'What its records can be split by.' })
  dimensions!: KpiDimension[];

  @Field((_type) => Boolean, {
    description:
      'Whether a month’s group is that month’s figure; a balance or a rate over customers is asked for anew.',
  })
  isMonthly!: boolean;

  @Field((_type) => Boolean, {
    description: 'A count or a total: without any record it is zero, where a rate or a unit cost is no figure.',
  })
  isSum!: boolean;

  kpi!: Kpi;
}

@Resolver((_of) => KpiEntry)
export class KpiCatalogueResolver {
  @Query((_returns) => [KpiEntry], { description: 'Every KPI that `kpis` answers, by department.' })
  kpiCatalogue(@Ctx() { viewer, organisation }: ApiContext): KpiEntry[] {
    authorize(viewer, 'read');
    return kpis.map((kpi) => presentEntry(kpi, ownerIn(organisation, kpi)));
  }

  @FieldResolver((_returns) => String)
  label(
    @Root() { kpi }: KpiEntry,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: LocaleArgument,
  ): string {
    return kpi.label[toldIn(locale, context)];
  }

  @FieldResolver((_returns) => String)
  question(
    @Root() { kpi }: KpiEntry,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: LocaleArgument,
  ): string {
    return kpi.question[toldIn(locale, context)];
  }

  @FieldResolver((_returns) => String, { description: 'The arithmetic in words, with its date basis.' })
  formula(
    @Root() { kpi }: KpiEntry,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: LocaleArgument,
  ): string {
    return kpi.formula[toldIn(locale, context)];
  }
}

function presentEntry(kpi: Kpi, owner: Department): KpiEntry {
  const { name, unit } = kpi;
  return Object.assign(new KpiEntry(), {
    name,
    owner,
    unit,
    dimensions: dimensionsOf(kpi),
    isMonthly: isMonthly(kpi),
    isSum: isSum(kpi),
    kpi,
  });
}
