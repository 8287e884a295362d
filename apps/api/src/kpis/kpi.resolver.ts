import {
  type KpiAnswer,
  type KpiAsk,
  type KpiGroupAnswer,
  KpiQuestionError,
  readKpiRecords,
  readKpis,
} from '@tasuki/db';
import {
  type Department,
  dayIn,
  type KpiDimension,
  kpiGroupLabel,
  type Locale,
  parseGlobalId,
  toGlobalId,
} from '@tasuki/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { LocaleEnum } from '../enums.ts';
import { badUserInput } from '../errors.ts';
import { ownerIn } from '../owner-in.ts';
import { readDay } from '../read-day.ts';
import { Node } from '../records/node.type.ts';
import { readOptionalId } from '../records/read-id.ts';
import { loadEvent } from '../timeline/load-event.ts';
import { KpiDimensionEnum, KpiFilter, type KpiGroupInput, PeriodInput } from './kpi.input.ts';
import { Kpi, KpiGroup } from './kpi.type.ts';
import { authorizePeople, withoutOthers } from './own-figures.ts';
import { toldIn } from './told-in.ts';

@Resolver((_of) => Kpi)
export class KpiResolver {
  @Query((_returns) => [Kpi], {
    description:
      'Figures over the records as they are now. Without a period: all time; retention: the last 12 months. A person’s own figures are for that person, their managers and team leads: other people’s groups are left out, the total stays.',
  })
  async kpis(
    @Arg('names', (_type) => [String]) names: string[],
    @Ctx() { viewer, db, timeZone, now, organisation }: ApiContext,
    @Arg('period', (_type) => PeriodInput, { nullable: true }) period?: PeriodInput | null,
    @Arg('groupBy', (_type) => [KpiDimensionEnum], { nullable: true }) groupBy?: KpiDimension[] | null,
    @Arg('filter', (_type) => KpiFilter, { nullable: true }) filter?: KpiFilter | null,
  ): Promise<Kpi[]> {
    const reader = authorize(viewer, 'read');
    const asked = readFilter(filter);
    await authorizePeople(db, reader, asked);
    try {
      const answers = await readKpis(db, {
        names,
        period: period ? { from: readDay(period.from), to: readDay(period.to) } : null,
        groupBy: groupBy ?? [],
        filter: asked,
        today: dayIn(timeZone, now()),
        timeZone,
        fiscalYearStartMonth: organisation?.fiscalYearStartMonth,
      });
      const shown = await withoutOthers(db, reader, answers);
      return shown.map((answer) => presentKpi(answer, ownerIn(organisation, answer.kpi)));
    } catch (error) {
      throw error instanceof KpiQuestionError ? badUserInput(error.message) : error;
    }
  }

  @FieldResolver((_returns) => String)
  label(
    @Root() { answer }: Kpi,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale,
  ): string {
    return answer.kpi.label[toldIn(locale, context)];
  }

  @FieldResolver((_returns) => String)
  question(
    @Root() { answer }: Kpi,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale,
  ): string {
    return answer.kpi.question[toldIn(locale, context)];
  }

  @FieldResolver((_returns) => [Node], { description: 'The very records that the total counts, newest first.' })
  async records(
    @Root() { answer }: Kpi,
    @Ctx() context: ApiContext,
    @Arg('numeratorOnly', (_type) => Boolean, { defaultValue: false }) isNumeratorOnly: boolean,
    @Arg('missesOnly', (_type) => Boolean, {
      defaultValue: false,
      description: 'Of a rate the records below the line that are not above it; of NPS the detractors.',
    })
    isMissesOnly: boolean,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
    @Arg('after', (_type) => ID, { nullable: true, description: 'The id of the last record of the page before.' })
    after?: string | null,
  ): Promise<Node[]> {
    if (isNumeratorOnly && isMissesOnly)
      throw badUserInput('A record is above the line or missed it: ask for numeratorOnly or missesOnly, not both.', {
        field: 'missesOnly',
      });
    const { limit } = readPage({ first });
    const afterId = after ? readRecordId(after) : null;
    const part = isNumeratorOnly ? 'numerator' : isMissesOnly ? 'misses' : 'all';
    const { type, records } = await readKpiRecords(context.db, answer, { part, afterId, limit });
    const open = async (accountId: string | null, id: string): Promise<Node | null> => {
      if (type === 'event') return loadEvent(context, accountId ?? '', id);
      if (type === 'cost')
        return (await context.load('department-cost', null, id)) ?? context.load('campaign', null, id);
      const isWaiting = type === 'opportunity' && accountId === null;
      return context.load(isWaiting ? 'unassigned-opportunity' : type, accountId, id);
    };
    const nodes = await Promise.all(records.map(({ accountId, id }) => open(accountId, id)));
    return nodes.filter((node) => node !== null);
  }

  @FieldResolver((_returns) => String, { description: 'The arithmetic in words, with its date basis.' })
  formula(
    @Root() { answer }: Kpi,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale,
  ): string {
    return answer.kpi.formula[toldIn(locale, context)];
  }
}

@Resolver((_of) => KpiGroup)
export class KpiGroupResolver {
  @FieldResolver((_returns) => String)
  label(
    @Root() { answer: { dimensions, keys, labels }, whole }: KpiGroup,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale,
  ): string {
    const parts = dimensions.map((dimension, at) => ({ dimension, key: keys[at] ?? null, name: labels[at] ?? null }));
    return kpiGroupLabel(parts, toldIn(locale, context), whole.question.kpi.of);
  }
}

/** The scalar reads a day as midnight UTC. */

function presentKpi(answer: KpiAnswer, owner: Department): Kpi {
  const { kpi, groups, ...figures } = answer;
  const { name, unit } = kpi;
  const shown = groups.map((group) => presentGroup(group, answer));
  return Object.assign(new Kpi(), { ...figures, name, owner, unit, answer, groups: shown });
}

function presentGroup(answer: KpiGroupAnswer, whole: KpiAnswer): KpiGroup {
  const keys = answer.keys.map((key, at) => presentKey(answer.dimensions[at], key));
  return Object.assign(new KpiGroup(), { ...answer, key: keys[0] ?? null, keys, answer, whole });
}

const records: Partial<Record<KpiDimension, string>> = {
  user: 'user',
  team: 'team',
  campaign: 'campaign',
  product: 'product',
};

function readFilter(filter: KpiFilter | null | undefined): KpiAsk['filter'] {
  const { groups, teamId, ...rest } = filter ?? {};
  const read = ({ dimension, key = null }: KpiGroupInput) => ({ dimension, key: readKey(dimension, key) });
  const team = readOptionalId(teamId, 'team', 'teamId')?.id ?? null;
  return { ...rest, teamId: team, groups: (groups ?? []).map(read) };
}

/** The way back of `presentKey`. */
function readKey(dimension: KpiDimension, key: string | null): string | null {
  return key !== null && records[dimension] ? readRecordId(key) : key;
}

function readRecordId(text: string): string {
  const parsed = parseGlobalId(text);
  if (!parsed) throw badUserInput(`${text} is no id.`);
  return parsed.id;
}

/** People, teams, campaigns and products are named by the ids that the rest of the API knows. */
function presentKey(dimension: KpiDimension | undefined, key: string | null): string | null {
  const type = dimension && records[dimension];
  return type && key ? toGlobalId({ type, accountId: null, id: key }) : key;
}
