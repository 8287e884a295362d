import { opportunities } from '@tasuki/db';
import { dealSums } from '@tasuki/domain/field-sales/deal-sums';
import { and, eq, gte, ne, or, type SQL, sql } from 'drizzle-orm';
import { GraphQLDate } from 'graphql-scalars';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { readDay } from '../read-day.ts';
import { present } from '../records/present.ts';
import { ownedBy } from './opportunities.resolver.ts';
import { BoardColumn } from './opportunities.type.ts';
import type { Opportunity } from './opportunity.type.ts';
import { loadPipelines, presentStage } from './pipelines.ts';

const cardsPerColumn = 50;
/** Won and lost deals leave the board a month after. */
const closedForDays = 30;

@Resolver()
export class OpportunityBoardResolver {
  @Query((_returns) => [BoardColumn], {
    description: 'The stages of a pipeline with their deals; closed deals of the last 30 days only.',
  })
  async opportunityBoard(
    @Ctx() context: ApiContext,
    @Arg('pipelineKey', (_type) => String, { defaultValue: 'new-business' }) pipelineKey: string,
    @Arg('ownerId', (_type) => ID, { nullable: true }) ownerId?: string | null,
    @Arg('teamId', (_type) => ID, { nullable: true }) teamId?: string | null,
    @Arg('closesOn', (_type) => GraphQLDate, { nullable: true, description: 'Only those expected on this day.' })
    closesOn?: Date | null,
  ): Promise<BoardColumn[]> {
    authorize(context.viewer, 'read');
    const pipeline = (await loadPipelines(context)).find(({ key }) => key === pipelineKey);
    if (!pipeline) throw badUserInput(`No pipeline is called ${pipelineKey}.`, { field: 'pipelineKey' });
    const since = new Date(context.now().getTime() - closedForDays * 86_400_000);
    const where = and(
      eq(opportunities.pipelineId, pipeline.id),
      or(
        eq(opportunities.state, 'open'),
        and(gte(opportunities.stageSince, since), ne(opportunities.stagePrecision, 'unknown')),
      ),
      ownedBy({ ownerId, teamId }),
      closesOn ? eq(opportunities.closeDate, readDay(closesOn)) : undefined,
    );
    const [sums, cards] = await Promise.all([readSums(context, where), readCards(context, where)]);
    return pipeline.stages.map((stage) => {
      const own = sums.filter(({ stageKey }) => stageKey === stage.key);
      return {
        stage: presentStage(stage),
        count: own.reduce((total, { count }) => total + count, 0),
        sums: dealSums(own, stage.probability).map(({ currency, minor, weightedMinor }) => ({
          currency,
          amount: inMajorUnits(minor, currency),
          weighted: inMajorUnits(weightedMinor, currency),
        })),
        cards: cards.filter(({ stageKey }) => stageKey === stage.key),
      };
    });
  }
}

function readSums({ db }: ApiContext, where: SQL | undefined) {
  const { stageKey, currency, amountMinor } = opportunities;
  const count = sql<number>`count(*)::int`;
  const minor = sql<number | null>`sum(${amountMinor})::float8`;
  return db
    .select({ stageKey, currency, count, minor })
    .from(opportunities)
    .where(where)
    .groupBy(stageKey, currency)
    .orderBy(stageKey, currency);
}

/** The first cards of every column in one statement. */
async function readCards({ db }: ApiContext, where: SQL | undefined): Promise<Opportunity[]> {
  const { accountId, id, stageKey, closeDate } = opportunities;
  const place = sql<number>`row_number() over (partition by ${stageKey} order by ${closeDate} nulls last, ${id})`;
  const ranked = db
    .select({ accountId, id, place: place.as('place') })
    .from(opportunities)
    .where(where)
    .as('ranked');
  const rows = await db
    .select({ deal: opportunities })
    .from(ranked)
    .innerJoin(opportunities, and(eq(opportunities.accountId, ranked.accountId), eq(opportunities.id, ranked.id)))
    .where(sql`${ranked.place} <= ${cardsPerColumn}`)
    .orderBy(ranked.place);
  return rows.map(({ deal }) => present('opportunity', deal));
}
