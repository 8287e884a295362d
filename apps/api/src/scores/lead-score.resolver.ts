import { type JudgedScore, judgeScores, readScoreModels } from '@tasuki/db';
import { lineWords } from '@tasuki/domain/scores/score-words';
import { overrideAt, topReasons } from '@tasuki/domain/scores/tell-score';
import DataLoader from 'dataloader';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Lead } from '../accounts/lead.type.ts';
import { User } from '../admin/user.type.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { loadEvent } from '../timeline/load-event.ts';
import { TimelineEvent } from '../timeline/timeline-event.type.ts';
import { LeadScore, ScoreOverride, ScorePoint, ScoreReason, ScoreThen } from './lead-score.type.ts';
import { loadScoreHistory } from './score-history.ts';
import { ScoreModel } from './score-model.type.ts';

@Resolver((_of) => Lead)
export class LeadScoresResolver {
  @FieldResolver((_returns) => [LeadScore], {
    description:
      'By each model that is on; computed from the points that are live at the moment asked for, now if left out.',
  })
  scores(
    @Root() lead: Lead,
    @Arg('at', (_type) => GraphQLDateTime, { nullable: true }) at: Date | null,
    @Ctx() context: ApiContext,
  ): Promise<LeadScore[]> {
    return scoresAt(context, lead, at ?? null);
  }
}

@Resolver((_of) => LeadScore)
export class LeadScoreResolver {
  @FieldResolver((_returns) => ScoreModel)
  async model(@Root() { modelUuid }: LeadScore, @Ctx() { load }: ApiContext): Promise<ScoreModel> {
    return (await load<ScoreModel>('score-model', null, modelUuid)) as ScoreModel;
  }

  @FieldResolver((_returns) => [ScoreReason], { description: 'The lines that move the score most.' })
  reasons(
    @Root() { allReasons }: LeadScore,
    @Arg('first', (_type) => Int, { defaultValue: 3 }) first: number,
  ): ScoreReason[] {
    return allReasons.slice(0, readPage({ first }).limit);
  }

  @FieldResolver((_returns) => [TimelineEvent], { description: 'The lead’s moves in this grid, newest first.' })
  async history(
    @Root() { lead, modelUuid }: LeadScore,
    @Arg('first', (_type) => Int, { defaultValue: 20 }) first: number,
    @Ctx() context: ApiContext,
  ): Promise<TimelineEvent[]> {
    return (await loadScoreHistory(context, lead, modelUuid)).slice(0, readPage({ first }).limit);
  }

  @FieldResolver((_returns) => [ScoreThen], {
    description:
      'Week by week over a quarter of a year, from the lead’s entry on, the last one now; by the version in force then.',
  })
  async trend(@Root() { lead, modelUuid }: LeadScore, @Ctx() context: ApiContext): Promise<ScoreThen[]> {
    const now = context.now().getTime();
    // Whole minutes, so that leads which are asked for together are read together.
    const weeks = Array.from({ length: WEEKS }, (_, at) => toMinute(now - (WEEKS - at) * WEEK_MS));
    const moments = [...weeks.filter((at) => at >= lead.enteredAt), new Date(now)];
    const scores = await Promise.all(moments.map((at) => scoresAt(context, lead, at)));
    return scores.flatMap((models, place) => {
      const own = models.find((score) => score.modelUuid === modelUuid);
      return own ? [{ at: moments[place]!, fit: own.fit, engagement: own.engagement, cell: own.cell }] : [];
    });
  }
}

/** What the trend looks back on. */
const WEEKS = 13;
const WEEK_MS = 7 * 86_400_000;

@Resolver((_of) => ScorePoint)
export class ScorePointResolver {
  @FieldResolver((_returns) => TimelineEvent, { nullable: true, description: 'The event behind it.' })
  event(@Root() point: ScorePoint, @Ctx() context: ApiContext): Promise<TimelineEvent | null> | null {
    return point.eventUuid ? loadEvent(context, point.accountUuid, point.eventUuid) : null;
  }
}

@Resolver((_of) => ScoreOverride)
export class ScoreOverrideResolver {
  @FieldResolver((_returns) => User, { nullable: true })
  by(@Root() { byId }: ScoreOverride, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return byId ? load<User>('user', null, byId) : null;
  }
}

const toMinute = (ms: number) => new Date(Math.floor(ms / 60_000) * 60_000);

function scoresAt(context: ApiContext, lead: Lead, at: Date | null): Promise<LeadScore[]> {
  return context.once(`lead-scores ${at?.toISOString()}`, () => createLoader(context, at)).load(lead);
}

function createLoader({ db, now }: ApiContext, moment: Date | null) {
  return new DataLoader(async (leads: readonly Lead[]): Promise<LeadScore[][]> => {
    const at = moment ?? now();
    const models = await readScoreModels(db, { at });
    const asked = leads.map(({ accountUuid, uuid, contactId }) => ({
      accountId: accountUuid ?? '',
      leadId: uuid,
      contactId,
    }));
    const judged = await judgeScores(db, asked, { models, at });
    const byLead = Map.groupBy(judged, ({ lead }) => lead.leadId);
    return leads.map((lead) =>
      (byLead.get(lead.uuid) ?? []).map((one) => presentScore(lead, one, { at, isNow: moment === null })),
    );
  });
}

function presentScore(lead: Lead, judged: JudgedScore, { at, isNow }: { at: Date; isNow: boolean }): LeadScore {
  const { model, score, stored } = judged;
  const { terms, names } = model;
  // The tables know the override of now; those of the past stand in the history.
  const overrideCell = isNow ? overrideAt(stored, at) : null;
  const isOut = score.standing === 'disqualified' && !overrideCell;
  const words = (key: string) => ({
    labelJa: lineWords(terms, key, 'ja', names),
    labelEn: lineWords(terms, key, 'en', names),
  });
  return Object.assign(new LeadScore(), {
    ...{ id: `${lead.id}.${model.key}`, lead, modelUuid: model.modelId, versionNumber: model.number },
    ...{ fit: score.fit, engagement: score.engagement, computedCell: score.cell },
    cell: isOut ? null : (overrideCell ?? score.cell),
    disqualifiedBy: terms.disqualifiers.filter(({ key }) => score.disqualifiedBy.includes(key)),
    override: overrideCell && stored ? presentOverride(stored) : null,
    points: score.points.map(({ eventId, ...point }) =>
      Object.assign(new ScorePoint(), point, words(point.key), {
        accountUuid: judged.lead.accountId,
        eventUuid: eventId,
      }),
    ),
    capped: score.capped.flatMap(({ side, group, count, points }) => {
      const known = terms.groups.find(({ key }) => key === group);
      return known ? [{ side, nameJa: known.nameJa, nameEn: known.nameEn, cap: known.cap, count, points }] : [];
    }),
    allReasons: topReasons(model, score, terms.fit.length + terms.engagement.length).map(
      ({ key, ja, en, points, count }) => ({ key, labelJa: ja, labelEn: en, points, count }),
    ),
  });
}

function presentOverride(stored: NonNullable<JudgedScore['stored']>): ScoreOverride {
  return Object.assign(new ScoreOverride(), {
    cell: stored.overrideCell,
    reason: stored.overrideReason,
    until: stored.overrideUntil,
    at: stored.overriddenAt,
    byId: stored.overriddenBy,
  });
}
