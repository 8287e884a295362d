import { readPassSummary } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { notRipeRate, returnRate } from '@tasuki/domain/handoffs/return-rates';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { badUserInput } from '../errors.ts';
import { PeriodInput } from '../kpis/kpi.input.ts';
import { readDayPeriod } from '../kpis/read-day-period.ts';
import { PassSummary } from './pass-summary.type.ts';

@Resolver()
export class PassSummaryResolver {
  @Query((_returns) => PassSummary, { description: 'The outcome of what a department passed on, told back to it.' })
  async passSummary(
    @Arg('from', (_type) => DepartmentEnum) from: Department,
    @Arg('period', (_type) => PeriodInput) period: PeriodInput,
    @Ctx() { viewer, db, timeZone }: ApiContext,
  ): Promise<PassSummary> {
    authorize(viewer, 'read');
    if (from === 'admin') throw badUserInput('Only the four legs pass accounts on.', { field: 'from' });
    const counts = await readPassSummary(db, { from, period: readDayPeriod(period, timeZone) });
    return { ...counts, returnRate: returnRate(counts), notRipeRate: notRipeRate(counts) };
  }
}
