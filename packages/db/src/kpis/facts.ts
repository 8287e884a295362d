import { type Kpi, type KpiDimension, kpiDimensions, type Measure } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { peopleWithin } from '../teams/teams-within.ts';
import { type KpiQuestion, KpiQuestionError } from './kpi-question.ts';
import { partsOf } from './parts-of.ts';
import type { ColumnSql, DimensionContext, DimensionSql, RelationSql } from './relation.ts';
import { relationOf } from './relations.ts';
import { allOf, columnOf, conditionSql, dayOf, filterTerms, periodTerms } from './terms.ts';

/** The records of a question, each with the keys of its groups and what is to be added up. */
export function factsSql(asked: KpiQuestion, groupBy: readonly KpiDimension[]): SQL {
  // The total has no groups: what depends on them must not see them.
  const question = { ...asked, groupBy };
  const { kpi } = question;
  const relation = relationOf(kpi.of);
  const on = columnOf(relation, kpi.on);
  const person = columnOf(relation, kpi.creditedTo ?? relation.person).sql;
  const context = { question, on, person, accountId: relation.record.accountId };
  const dimension = (name: KpiDimension) => dimensionOf(relation, name, context);
  const dimensions = groupBy.map(dimension);
  const chosen = (question.filter.groups ?? []).map((group) => ({ ...dimension(group.dimension), wanted: group.key }));
  const joined = [...dimensions, ...chosen].map(({ joins }) => joins);
  const joins = Object.values(Object.assign({}, ...joined) as Record<string, SQL>);
  const groups = [0, 1].flatMap((at) => groupColumns(dimensions[at], at));
  const terms = [
    ...conditionsOf(kpi.measure).map((condition) => conditionSql(relation, condition)),
    ...periodTermsOf(question, relation),
    ...filterTerms(relation, question, person),
    ...teamTerms(relation, context),
    ...chosen.map(({ key, wanted }) => sql`${key} is not distinct from ${wanted}::text`),
    ...(relation.where ? [relation.where(question)] : []),
  ];
  const columns = [...groups, ...recordColumns(relation), unripe(question, relation), ...measured(question, relation)];
  return sql`select ${sql.join(columns, sql`, `)}
    ${relation.from(question)} ${sql.join(joins, sql` `)} where ${allOf(terms)}`;
}

/** What the records of a KPI can be split by. */
export function dimensionsOf(kpi: Kpi): KpiDimension[] {
  const { measure } = kpi;
  if (measure.kind === 'derived')
    return kpiDimensions.filter((name) => partsOf(measure).every((part) => dimensionsOf(part).includes(name)));
  const { dimensions } = relationOf(kpi.of);
  return kpiDimensions.filter((name) => dimensions[name] !== undefined);
}

/** Whether a month's group covers that month alone; balances and windows look further back. */
export function isMonthly(kpi: Kpi): boolean {
  if (kpi.measure.kind === 'derived') return partsOf(kpi.measure).every(isMonthly);
  return kpi.measure.kind !== 'balance' && !relationOf(kpi.of).isWindowed && dimensionsOf(kpi).includes('month');
}

function dimensionOf(relation: RelationSql, name: KpiDimension, context: DimensionContext): DimensionSql {
  const dimension = relation.dimensions[name];
  if (dimension) return dimension(context);
  throw new KpiQuestionError(
    noSuchDimension(context.question.kpi, name, Object.keys(relation.dimensions) as KpiDimension[]),
  );
}

/** A record is a team's when its person works there or in a sub team; of two of them still once. */
function teamTerms(relation: RelationSql, context: DimensionContext): SQL[] {
  const { teamId } = context.question.filter;
  if (!teamId) return [];
  // What cannot be told by team cannot be narrowed to one either.
  dimensionOf(relation, 'team', context);
  return [sql`${context.person} in ${peopleWithin(teamId)}`];
}

/** Why a KPI is not split so, and how it can be. */
export function noSuchDimension({ name }: Kpi, asked: KpiDimension, has: readonly KpiDimension[]): string {
  const spelled = (one: string) => one.toUpperCase().replaceAll('-', '_');
  return `${name} cannot be grouped by ${spelled(asked)}; it has ${has.map(spelled).join(', ')}.`;
}

function groupColumns(dimension: DimensionSql | undefined, at: number): SQL[] {
  const none = sql`null::text`;
  const key = dimension?.key ?? none;
  const name = (part: string) => sql.identifier(`${part}${at}`);
  return [
    sql`${key} as ${name('key')}`,
    sql`${dimension?.ja ?? key} as ${name('ja')}`,
    sql`${dimension?.en ?? key} as ${name('en')}`,
  ];
}

function recordColumns({ record }: RelationSql): SQL[] {
  return [sql`${record.accountId} as record_account_id`, sql`${record.id} as record_id`];
}

/** Whether a record of a cohort may still reach the numerator. */
function unripe(question: KpiQuestion, relation: RelationSql): SQL {
  const { kpi, timeZone, today } = question;
  const { measure, ripensAfterDays } = kpi;
  if (ripensAfterDays === undefined || measure.kind !== 'share')
    return sql`${relation.isUnripe?.(question) ?? sql`false`} as is_unripe`;
  const isHit = allOf(measure.that.map((term) => conditionSql(relation, term)));
  const isYoung = sql`${dayOf(columnOf(relation, kpi.on), timeZone)} > ${today}::date - ${ripensAfterDays}::int`;
  return sql`(${isYoung} and not coalesce(${isHit}, false)) as is_unripe`;
}

function conditionsOf(measure: Measure<string>) {
  switch (measure.kind) {
    case 'share':
    case 'net-share':
      return measure.of;
    case 'balance':
      return [];
    default:
      return measure.where;
  }
}

function periodTermsOf(question: KpiQuestion, relation: RelationSql): SQL[] {
  const { kpi, period } = question;
  // Windows have been worked out for the period as a whole; a balance has everything before it.
  if (relation.isWindowed) return [];
  const covered = kpi.measure.kind === 'balance' ? { from: null, to: period.to } : period;
  return periodTerms(columnOf(relation, kpi.on), { ...question, period: covered });
}

/** Calendar days of a time zone; without one, the time that passed. */
function daysBetween(from: ColumnSql, to: ColumnSql, timeZone: string | null): SQL {
  return timeZone === null
    ? sql`extract(epoch from ${to.sql} - ${from.sql}) / 86400`
    : sql`${dayOf(to, timeZone)} - ${dayOf(from, timeZone)}`;
}

/** What the aggregate adds up, under names that do not depend on the relation. */
function measured({ kpi: { measure }, timeZone }: KpiQuestion, relation: RelationSql): SQL[] {
  const column = (name: string) => columnOf(relation, name);
  const meets = (terms: Parameters<typeof conditionSql>[1][]) =>
    sql`(${allOf(terms.map((term) => conditionSql(relation, term)))})`;
  const money = sql`${relation.currency ?? sql`null::text`} as currency`;
  switch (measure.kind) {
    case 'count':
      return [];
    case 'share':
      return [sql`${meets([...measure.that])} as hit`];
    case 'net-share':
      return [sql`${meets([...measure.plus])} as hit`, sql`${meets([...measure.minus])} as miss`];
    case 'mean':
      return [sql`${column(measure.value).sql} as amount`];
    case 'days':
      return [
        sql`${daysBetween(column(measure.from), column(measure.to), measure.isElapsed ? null : timeZone)} as days`,
      ];
    case 'total':
    case 'balance':
      return [money, sql`${column(measure.amount).sql} as amount`];
    case 'retained-money':
      return [money, sql`${column(measure.kept).sql} as kept`, sql`${column(measure.of).sql} as base`];
  }
}
