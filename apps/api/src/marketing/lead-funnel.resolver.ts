import { readLeadFunnel } from '@tasuki/db';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { PeriodInput } from '../kpis/kpi.input.ts';
import { readDayPeriod } from '../kpis/read-day-period.ts';
import { LeadFunnel } from './lead-funnel.type.ts';

@Resolver()
export class LeadFunnelResolver {
  @Query((_returns) => LeadFunnel, { description: 'The leads that entered in the period, followed until today.' })
  leadFunnel(
    @Arg('period', (_type) => PeriodInput) period: PeriodInput,
    @Ctx() { viewer, db, timeZone }: ApiContext,
  ): Promise<LeadFunnel> {
    authorize(viewer, 'read');
    return readLeadFunnel(db, readDayPeriod(period, timeZone));
  }
}
