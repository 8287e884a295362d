import { aliasSetOf, findSurvivor, holdsWords, opportunities, peopleWithin, readSearchWords } from '@tasuki/db';
import { and, eq, gte, ilike, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { Connection } from '../connections/connection.ts';
import type { DayOf } from '../connections/day.type.ts';
import { listDays, readDays } from '../connections/list-days.ts';
import { containing, listRecords } from '../connections/list-records.ts';
import { readOrder } from '../connections/order-of.ts';
import type { ApiContext } from '../context.ts';
import { readDay } from '../read-day.ts';
import { readId } from '../records/read-id.ts';
import {
  OpportunitiesArgs,
  OpportunityConnection,
  OpportunityDay,
  OpportunityDaysArgs,
  type OpportunityFilter,
} from './opportunities.type.ts';
import type { Opportunity } from './opportunity.type.ts';
import { loadPipelines } from './pipelines.ts';

@Resolver()
export class OpportunitiesResolver {
  @Query((_returns) => OpportunityConnection)
  async opportunities(
    @Args((_type) => OpportunitiesArgs) { filter, orderBy, ...page }: OpportunitiesArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Opportunity>> {
    authorize(context.viewer, 'read');
    const { field, direction } = readOrder(orderBy, { field: 'openedAt', direction: 'desc' });
    return listRecords<Opportunity>(context, {
      name: 'opportunity',
      where: await conditions(context, filter ?? {}),
      property: field,
      kind: field === 'openedAt' || field === 'stageSince' ? 'date' : field === 'closeDate' ? 'day' : 'text',
      isDescending: direction === 'desc',
      page,
    });
  }

  @Query((_returns) => [OpportunityDay], {
    description: 'Deals by the day they are expected to close, as a calendar shows them.',
  })
  async opportunityDays(
    @Args((_type) => OpportunityDaysArgs) { filter, ...days }: OpportunityDaysArgs,
    @Ctx() context: ApiContext,
  ): Promise<DayOf<Opportunity>[]> {
    authorize(context.viewer, 'read');
    const { from, before } = readDays(days);
    const { closeDate, name } = opportunities;
    return listDays<Opportunity>(context, {
      name: 'opportunity',
      day: sql<string>`${closeDate}::text`,
      orderBy: name,
      where: and(await conditions(context, filter ?? {}), gte(closeDate, from), lt(closeDate, before)),
    });
  }
}

async function conditions(context: ApiContext, filter: OpportunityFilter): Promise<SQL | undefined> {
  const { state, stageKey, pipelineKey, accountId, closesFrom, closesBefore, search } = filter;
  return and(
    state ? inArray(opportunities.state, state) : undefined,
    stageKey ? inArray(opportunities.stageKey, stageKey) : undefined,
    pipelineKey ? inPipeline(await loadPipelines(context), pipelineKey) : undefined,
    accountId ? inArray(opportunities.accountId, await companyOf(context, accountId)) : undefined,
    closesFrom ? gte(opportunities.closeDate, readDay(closesFrom)) : undefined,
    closesBefore ? lt(opportunities.closeDate, readDay(closesBefore)) : undefined,
    search?.trim() ? nameHolds(search) : undefined,
    ownedBy(filter),
  );
}

/** By the search's index; signs that the search passes over are looked for in the name as it is written. */
function nameHolds(text: string): SQL | undefined {
  const words = readSearchWords(text);
  if (!words) return ilike(opportunities.name, containing(text.trim()));
  const { accountId, id } = opportunities;
  // Apart from the list, or its order might fold the names of all deals on the way to the few that match.
  return sql`(${accountId}, ${id}) in (select ${accountId}, ${id} from ${opportunities} where ${holdsWords('opportunities', words)})`;
}

const inPipeline = (pipelines: { id: string; key: string }[], key: string) =>
  inArray(
    opportunities.pipelineId,
    pipelines.filter((pipeline) => pipeline.key === key).map(({ id }) => id),
  );

async function companyOf({ db }: ApiContext, accountId: string): Promise<string[]> {
  return aliasSetOf(db, await findSurvivor(db, readId(accountId, 'account', 'accountId').id));
}

/** Deals of a person, or of the people of a team and its sub teams. */
export function ownedBy({ ownerId, teamId }: { ownerId?: string | null; teamId?: string | null }): SQL | undefined {
  return and(
    ownerId ? eq(opportunities.ownerId, readId(ownerId, 'user', 'ownerId').id) : undefined,
    teamId ? sql`${opportunities.ownerId} in ${peopleWithin(readId(teamId, 'team', 'teamId').id)}` : undefined,
  );
}
