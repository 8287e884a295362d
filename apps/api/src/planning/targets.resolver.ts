import { kpiTargets, type TargetRow } from '@tasuki/db';
import { type Department, isDepartment, type TargetScope, toGlobalId } from '@tasuki/domain';
import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { badUserInput } from '../errors.ts';
import { PeriodInput } from '../kpis/kpi.input.ts';
import { readDayPeriod } from '../kpis/read-day-period.ts';
import { readableTargets } from './readable-targets.ts';
import { saveTargets } from './save-targets.ts';
import { KpiTarget, SetTargetsInput, SetTargetsPayload, TargetScopeEnum } from './targets.type.ts';

/** Two fiscal years of forty KPIs for a dozen teams; a page asks for less. */
const MOST_TARGETS = 10_000;
const MOST_AT_ONCE = 400;

@Resolver()
export class TargetsResolver {
  @Query((_returns) => [KpiTarget], {
    description:
      'The targets of a period. A person’s are for that person, their managers and team leads, admins and integrators.',
  })
  async kpiTargets(
    @Arg('period', (_type) => PeriodInput) period: PeriodInput,
    @Ctx() { viewer, db, timeZone }: ApiContext,
    @Arg('kpis', (_type) => [String], { nullable: true }) kpis?: string[] | null,
    @Arg('scope', (_type) => TargetScopeEnum, { nullable: true }) scope?: TargetScope | null,
    @Arg('department', (_type) => DepartmentEnum, { nullable: true }) department?: Department | null,
  ): Promise<KpiTarget[]> {
    const reader = authorize(viewer, 'read');
    const { from, to } = readDayPeriod(period, timeZone);
    const rows = await db
      .select()
      .from(kpiTargets)
      .where(
        and(
          gte(kpiTargets.month, from),
          lt(kpiTargets.month, to),
          kpis ? inArray(kpiTargets.kpi, kpis) : undefined,
          scope ? eq(kpiTargets.scope, scope) : undefined,
          department ? and(eq(kpiTargets.scope, 'department'), eq(kpiTargets.scopeKey, department)) : undefined,
        ),
      )
      .orderBy(asc(kpiTargets.month), asc(kpiTargets.kpi), asc(kpiTargets.scopeKey))
      .limit(MOST_TARGETS);
    const readable = await readableTargets(db, reader, rows);
    return rows.filter((_row, at) => readable[at]).map(presentTarget);
  }

  @Mutation((_returns) => SetTargetsPayload, {
    description: 'Sets targets for months, or takes them away. Managers set those of their own departments.',
  })
  async setTargets(
    @Arg('input', (_type) => SetTargetsInput) { targets }: SetTargetsInput,
    @Ctx() context: ApiContext,
  ): Promise<SetTargetsPayload> {
    if (targets.length > MOST_AT_ONCE) throw badUserInput(`At most ${MOST_AT_ONCE} targets at once.`);
    const { row, refusal } = await runSettingsChange<TargetRow[]>(
      context,
      'setTargets',
      'setTargets',
      ({ tx, viewer }) => saveTargets(tx, { targets, viewer, currency: context.organisation?.currency ?? 'JPY' }),
    );
    return { targets: row?.map(presentTarget) ?? null, refusal };
  }
}

function presentTarget({ month, scope, scopeKey, ...row }: TargetRow): KpiTarget {
  const isOfDepartment = scope === 'department';
  return Object.assign(new KpiTarget(), row, {
    month: new Date(`${month}T00:00:00Z`),
    scope,
    department: isOfDepartment && isDepartment(scopeKey) ? scopeKey : null,
    ofId: isOfDepartment ? null : toGlobalId({ type: scope, accountId: null, id: scopeKey }),
  });
}
