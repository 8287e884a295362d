import {
  addDays,
  type CountedKpi,
  currencyDigits,
  type Day,
  faultOfPeriod,
  findKpi,
  isCounted,
  type Kpi,
  type KpiDimension,
  kpis,
  periodOf,
} from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { compileKpi, isMoneyMeasure, type KpiRow } from './compile-kpi.ts';
import { compileRecords, type KpiRecord, type RecordsPage } from './compile-records.ts';
import { derive } from './derive.ts';
import { dimensionsOf, noSuchDimension } from './facts.ts';
import { type KpiAnswer, type KpiFigures, type KpiGroupAnswer, nothing } from './kpi-answer.ts';
import { type KpiAsk, type KpiQuestion, KpiQuestionError } from './kpi-question.ts';
import { partsOf } from './parts-of.ts';
import type { KpiRecordType } from './relation.ts';
import { relationOf } from './relations.ts';

/** Answers each KPI with one statement over the tables as they are now; a derived one with one for each of its parts. */
export function readKpis(db: Reader, ask: KpiAsk): Promise<KpiAnswer[]> {
  if (ask.names.length > kpis.length) throw new KpiQuestionError(`Ask for ${kpis.length} KPIs at once at most.`);
  const fault = ask.period && faultOfPeriod(ask.period);
  if (fault) throw new KpiQuestionError(fault);
  const plans = ask.names.map((name) => planOf(find(name), ask));
  return Promise.all(plans.map((plan) => plan(db)));
}

/** Checks a question before anything is asked of the database. */
function planOf(kpi: Kpi, ask: KpiAsk): (db: Reader) => Promise<KpiAnswer> {
  const { measure } = kpi;
  if (isCounted(kpi)) {
    const question = questionOf(kpi, ask);
    const statement = compileKpi(question);
    return async (db) => answerOf(question, await db.execute<KpiRow>(statement));
  }
  if (measure.kind !== 'derived') throw new Error(`${kpi.name} neither counts nor derives.`);
  refuseOtherDimensions(kpi, ask.groupBy ?? []);
  const { from, to } = periodOf(kpi, ask.period ?? null, ask.today);
  const period = from !== null && to !== null ? { from, to } : ask.period;
  const parts = partsOf(measure).map((part) => planOf(part, { ...ask, period }));
  return async (db) => derive(kpi, measure, ask.groupBy ?? [], await Promise.all(parts.map((part) => part(db))));
}

/** A count in each of some periods, one statement for all: for tests that need more points than months give. */
export async function readKpiSeries(
  db: Reader,
  { name, ...ask }: Omit<KpiAsk, 'names' | 'period' | 'groupBy'> & { name: string },
  periods: readonly { from: Day; to: Day }[],
): Promise<number[]> {
  const kpi = find(name);
  if (!isCounted(kpi) || kpi.measure.kind !== 'count') throw new KpiQuestionError(`${name} is no count.`);
  const parts = periods.map(
    (period, at) =>
      sql`select ${at}::int as at, value from (${compileKpi(questionOf(kpi, { ...ask, names: [name], period }))}) part`,
  );
  const rows = await db.execute<{ at: number; value: number }>(sql.join(parts, sql` union all `));
  const byPlace = new Map(rows.map(({ at, value }) => [at, value]));
  return periods.map((_period, at) => byPlace.get(at) ?? 0);
}

function find(name: string): Kpi {
  const kpi = findKpi(name);
  if (kpi) return kpi;
  throw new KpiQuestionError(`No KPI is called ${name}; there are ${kpis.map((one) => one.name).join(', ')}.`);
}

function refuseOtherDimensions(kpi: Kpi, groupBy: readonly KpiDimension[]): void {
  const has = dimensionsOf(kpi);
  const missing = groupBy.find((name) => !has.includes(name));
  if (missing) throw new KpiQuestionError(noSuchDimension(kpi, missing, has));
}

export interface KpiRecords {
  type: KpiRecordType;
  records: KpiRecord[];
}

/** The very records that an answer counted, newest first: every number explains itself. */
export async function readKpiRecords(db: Reader, { question }: KpiAnswer, page: RecordsPage): Promise<KpiRecords> {
  const rows = await db.execute<KpiRecord>(compileRecords(question, page));
  return { type: relationOf(question.kpi.of).record.type, records: [...rows] };
}

function questionOf(kpi: CountedKpi, ask: KpiAsk): KpiQuestion {
  const { period, groupBy = [], filter = {}, today, timeZone, fiscalYearStartMonth = 4 } = ask;
  if (groupBy.length > 2) throw new KpiQuestionError('A KPI can be grouped by two dimensions at once, not more.');
  if (new Set(groupBy).size < groupBy.length) throw new KpiQuestionError('The same dimension is named twice.');
  if (groupBy.includes('month') && groupBy.includes('fiscal-quarter')) {
    throw new KpiQuestionError('MONTH and FISCAL_QUARTER are both time: a KPI is grouped by one of them at once.');
  }
  const covered = periodOf(kpi, period ?? null, today);
  return { kpi, period: covered, groupBy, filter, today, timeZone, fiscalYearStartMonth };
}

function answerOf(question: KpiQuestion, rows: readonly KpiRow[]): KpiAnswer {
  const { kpi, groupBy } = question;
  const totals = rows.filter((row) => row.isTotal);
  const groups = rows.filter((row) => !row.isTotal);
  if (!isMoneyMeasure(kpi.measure)) {
    return { kpi, question, ...figures(kpi, totals[0]), groups: groups.map((row) => groupOf(kpi, row, groupBy)) };
  }
  if (totals.length < 2) {
    return { kpi, question, ...amountOf(question, totals[0]), groups: groups.map((row) => groupOf(kpi, row, groupBy)) };
  }
  // Never a sum across currencies: the groups hold one each.
  const split = groupBy.includes('currency') ? groupBy : [...groupBy, 'currency' as const];
  const perCurrency = groupBy.length === 0 ? totals : groups;
  return { kpi, question, ...mixed(totals), groups: perCurrency.map((row) => groupOf(kpi, row, split)) };
}

/** What can be said of amounts in several currencies: how many records, not how much. */
const mixed = (rows: readonly KpiRow[]): KpiFigures => ({
  ...nothing,
  n: rows.reduce((sum, row) => sum + row.n, 0),
  isProvisional: rows.some((row) => row.isProvisional),
});

/** Nothing won is zero; nothing to divide by is null. */
function amountOf({ kpi, period, today }: KpiQuestion, row: KpiRow | undefined): KpiFigures {
  if (row) return figures(kpi, row);
  if (kpi.measure.kind === 'retained-money') return nothing;
  // Where records ripen with the period, their absence does, too.
  const ripens = Boolean(relationOf(kpi.of).isUnripe && period.to && period.to > addDays(today, 1));
  const isProvisional = ripens || kpi.isEntered === true;
  return { ...nothing, value: 0, numerator: 0, isProvisional };
}

function figures(kpi: Kpi, row: KpiRow | undefined): KpiFigures {
  if (!row) return nothing;
  const { currency } = row;
  const major = (minor: number | null) =>
    minor === null || currency === null ? minor : minor / 10 ** (currencyDigits(currency) ?? 2);
  return {
    value: kpi.unit === 'money' ? major(row.value) : row.value,
    numerator: major(row.numerator),
    denominator: major(row.denominator),
    currency,
    n: row.n,
    isProvisional: row.isProvisional,
  };
}

function groupOf(kpi: Kpi, row: KpiRow, dimensions: readonly KpiDimension[]): KpiGroupAnswer {
  const named = [
    { key: row.key0, ja: row.ja0, en: row.en0 },
    { key: row.key1, ja: row.ja1, en: row.en1 },
  ];
  const parts = dimensions.map((dimension, at) => {
    const part = named[at];
    return dimension === 'currency' && (part?.key ?? null) === null
      ? { key: row.currency, ja: row.currency, en: row.currency }
      : part;
  });
  return {
    ...figures(kpi, row),
    dimensions,
    keys: parts.map((part) => part?.key ?? null),
    labels: parts.map((part) => (part?.key ? { ja: part.ja ?? part.key, en: part.en ?? part.key } : null)),
  };
}
