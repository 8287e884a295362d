import {
  type DayPeriod,
  type MeetingStage,
  meetingStages,
  readMeetingFunnel,
  readMeetingFunnelMeetings,
} from '@tasuki/db';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { enumOf } from '../enums.ts';
import { Meeting } from '../meetings/meeting.type.ts';
import { PeriodInput } from './kpi.input.ts';
import { readPageAfter } from './page-after.ts';
import { readDayPeriod } from './read-day-period.ts';

const MeetingStageEnum = enumOf(meetingStages);
registerEnumType(MeetingStageEnum, {
  name: 'MeetingStage',
  description:
    'アポ獲得 → 商談実施 → 有効商談 (held, and its pass accepted or a deal on it); RESCHEDULED (リスケ) meetings stand in their later stage as well.',
});

@ObjectType({ simpleResolvers: true })
export class MeetingFunnelStage {
  @Field((_type) => MeetingStageEnum)
  stage!: MeetingStage;

  @Field((_type) => Int, { description: 'Of the meetings booked in the period, those that came here until now.' })
  strict!: number;

  @Field((_type) => Int, { description: 'Meetings that came here in the period, whenever they were booked.' })
  anyOrder!: number;

  period!: DayPeriod;
}

@Resolver((_of) => MeetingFunnelStage)
export class MeetingFunnelResolver {
  @Query((_returns) => [MeetingFunnelStage], { description: 'What became of the meetings, with no-shows and moves.' })
  async meetingFunnel(
    @Arg('period', (_type) => PeriodInput) asked: PeriodInput,
    @Ctx() { viewer, db, timeZone }: ApiContext,
    @Arg('stages', (_type) => [MeetingStageEnum], { nullable: true, description: 'Only these; all unless given.' })
    wanted?: MeetingStage[] | null,
  ): Promise<MeetingFunnelStage[]> {
    authorize(viewer, 'read');
    const period = readDayPeriod(asked, timeZone);
    const stages = await readMeetingFunnel(db, period);
    return stages
      .filter(({ stage }) => !wanted || wanted.includes(stage))
      .map((stage) => Object.assign(new MeetingFunnelStage(), stage, { period }));
  }

  @FieldResolver((_returns) => [Meeting], { description: 'The meetings of the stage, newest first.' })
  async meetings(
    @Root() { stage, period }: MeetingFunnelStage,
    @Ctx() { db, load }: ApiContext,
    @Arg('strict', (_type) => Boolean, { defaultValue: true }) isStrict: boolean,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
    @Arg('after', (_type) => ID, { nullable: true, description: 'The id of the last meeting of the page before.' })
    after?: string | null,
  ): Promise<Meeting[]> {
    const rows = await readMeetingFunnelMeetings(db, period, { stage, isStrict, ...readPageAfter(first, after) });
    const found = await Promise.all(rows.map(({ accountId, id }) => load<Meeting>('meeting', accountId, id)));
    return found.filter((meeting) => meeting !== null);
  }
}
