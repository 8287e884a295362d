import { type AccuracyGroup, type AccuracyRow, readAccuracyLeads, readDefinitionAccuracy } from '@tasuki/db';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Lead } from '../accounts/lead.type.ts';
import { User } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { PeriodInput } from '../kpis/kpi.input.ts';
import { readDayPeriod } from '../kpis/read-day-period.ts';
import { managedDepartments, seesEverything } from '../planning/readable-targets.ts';
import { readId } from '../records/read-id.ts';
import { DefinitionAccuracy } from './definition-accuracy.type.ts';

const isOf = (lead: AccuracyGroup, group: AccuracyGroup) =>
  lead.versionNumber === group.versionNumber && lead.source === group.source && lead.repId === group.repId;

const rate = (part: number, whole: number) => (whole === 0 ? null : part / whole);

@Resolver((_of) => DefinitionAccuracy)
export class DefinitionAccuracyResolver {
  @Query((_returns) => [DefinitionAccuracy], {
    description: 'By version and source, and by rep where asked: the figures of persons are for those who lead them.',
  })
  async definitionAccuracy(
    @Arg('key', (_type) => String) key: string,
    @Ctx() { viewer, db, timeZone }: ApiContext,
    @Arg('period', (_type) => PeriodInput, { nullable: true, description: 'Of the day on which the leads passed.' })
    period?: PeriodInput | null,
    @Arg('byRep', (_type) => Boolean, { defaultValue: false }) byRep?: boolean,
  ): Promise<DefinitionAccuracy[]> {
    const asking = authorize(viewer, byRep ? 'replayDefinition' : 'read');
    const repsOf = seesEverything(asking) ? null : managedDepartments(asking);
    const days = period ? readDayPeriod(period, timeZone) : null;
    const ask = { definitionKey: key, period: days, byRep: byRep ?? false, repsOf };
    const rows = await readDefinitionAccuracy(db, ask);
    return rows.map((row) => Object.assign(new DefinitionAccuracy(), { ...present(row), ask }));
  }

  @FieldResolver((_returns) => User, { nullable: true, description: 'Who worked the leads, where asked by rep.' })
  rep(@Root() { group }: DefinitionAccuracy, @Ctx() { load }: ApiContext): Promise<User | null> {
    return group.repId ? load('user', null, group.repId) : Promise.resolve(null);
  }

  @FieldResolver((_returns) => [Lead], { description: 'The very leads, in the order of their ids.' })
  async leads(
    @Root() { ask, group }: DefinitionAccuracy,
    @Ctx() { db, load, once }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
    @Arg('after', (_type) => ID, { nullable: true, description: 'The id of the last lead of the page before.' })
    after?: string | null,
  ): Promise<Lead[]> {
    const { limit } = readPage({ first });
    const afterId = after ? readId(after, 'lead', 'after').id : null;
    // One question for all rows of an answer.
    const found = await once(`accuracy-leads ${JSON.stringify([ask, afterId, limit])}`, () =>
      readAccuracyLeads(db, ask, { afterId, limit }),
    );
    const own = found.filter((lead) => isOf(lead, group));
    const nodes = await Promise.all(own.map(({ accountId, id }) => load<Lead>('lead', accountId, id)));
    return nodes.filter((node) => node !== null);
  }
}

function present({ versionNumber, source, repId, judged, decided, accepted, deals, won }: AccuracyRow) {
  return {
    ...{ versionNumber, source, judged, decided, accepted, deals, won },
    acceptanceRate: rate(accepted, decided),
    dealRate: rate(deals, judged),
    winRate: rate(won, judged),
    group: { versionNumber, source, repId },
  };
}
