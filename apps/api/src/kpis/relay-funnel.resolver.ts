import { type DayPeriod, type RelayStage, readRelayFunnel, readRelayFunnelLeads, relayStages } from '@tasuki/db';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { Lead } from '../accounts/lead.type.ts';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { enumOf } from '../enums.ts';
import { PeriodInput } from './kpi.input.ts';
import { readPageAfter } from './page-after.ts';
import { readDayPeriod } from './read-day-period.ts';

const RelayStageEnum = enumOf(relayStages);
registerEnumType(RelayStageEnum, {
  name: 'RelayStage',
  description: 'MQL: offered to inside sales. SAL: accepted there. SQL: accepted by field sales.',
});

@ObjectType({ simpleResolvers: true })
export class RelayFunnelStage {
  @Field((_type) => RelayStageEnum)
  stage!: RelayStage;

  @Field((_type) => Int, { description: 'Leads that came here through every stage before.' })
  strict!: number;

  @Field((_type) => Int, { description: 'Leads that came here, whichever way.' })
  anyOrder!: number;

  @Field((_type) => Float, {
    nullable: true,
    description: 'Of the strict ones, the median wait since the stage before.',
  })
  medianDays!: number | null;

  period!: DayPeriod;
}

@Resolver((_of) => RelayFunnelStage)
export class RelayFunnelResolver {
  @Query((_returns) => [RelayFunnelStage], {
    description: 'The leads that entered in the period, followed through all departments until today.',
  })
  async relayFunnel(
    @Arg('period', (_type) => PeriodInput) asked: PeriodInput,
    @Ctx() { viewer, db, timeZone }: ApiContext,
    @Arg('stages', (_type) => [RelayStageEnum], { nullable: true, description: 'Only these; all unless given.' })
    wanted?: RelayStage[] | null,
  ): Promise<RelayFunnelStage[]> {
    authorize(viewer, 'read');
    const period = readDayPeriod(asked, timeZone);
    const stages = await readRelayFunnel(db, period);
    return stages
      .filter(({ stage }) => !wanted || wanted.includes(stage))
      .map((stage) => Object.assign(new RelayFunnelStage(), stage, { period }));
  }

  @FieldResolver((_returns) => [Lead], { description: 'The leads of the stage, newest first.' })
  async leads(
    @Root() { stage, period }: RelayFunnelStage,
    @Ctx() { db, load }: ApiContext,
    @Arg('strict', (_type) => Boolean, { defaultValue: true }) isStrict: boolean,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
    @Arg('after', (_type) => ID, { nullable: true, description: 'The id of the last lead of the page before.' })
    after?: string | null,
  ): Promise<Lead[]> {
    const rows = await readRelayFunnelLeads(db, period, { stage, isStrict, ...readPageAfter(first, after) });
    const leads = await Promise.all(rows.map(({ accountId, id }) => load<Lead>('lead', accountId, id)));
    return leads.filter((lead) => lead !== null);
  }
}
