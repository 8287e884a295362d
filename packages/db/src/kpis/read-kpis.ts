import { currencyDigits, findKpi, type Kpi, type KpiDimension, kpis, periodOf, type Words } from '@tasuki/domain';
import type { Reader } from '../client.ts';
import { compileKpi, isMoneyMeasure, type KpiRow } from './compile-kpi.ts';
import { compileRecords, type KpiRecord, type RecordsPage } from './compile-records.ts';
import { type KpiAsk, type KpiQuestion, KpiQuestionError } from './kpi-question.ts';
import type { KpiRecordType } from './relation.ts';
import { relationOf } from './relations.ts';

export interface KpiFigures {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** The currency of amounts; null for other units, and where currencies are mixed. */
  currency: string | null;
  /** How many records were counted. */
  n: number;
  /** 確定前: records of the cohort may still reach the numerator. */
  isProvisional: boolean;
}

export interface KpiGroupAnswer extends KpiFigures {
  keys: (string | null)[];
  /** What each key is of; `currency` stands last where amounts were split by it. */
  dimensions: readonly KpiDimension[];
  /** What people call each key; null for an empty key. */
  labels: (Words | null)[];
}

export interface KpiAnswer extends KpiFigures {
  kpi: Kpi;
  /** What was asked, to open the records behind the figure. */
  question: KpiQuestion;
  groups: KpiGroupAnswer[];
}

/** Answers each KPI with one statement over the tables as they are now. */
export async function readKpis(db: Reader, ask: KpiAsk): Promise<KpiAnswer[]> {
  const questions = ask.names.map((name) => questionOf(name, ask));
  const statements = questions.map((question) => ({ question, statement: compileKpi(question) }));
  return Promise.all(
    statements.map(async ({ question, statement }) => answerOf(question, await db.execute<KpiRow>(statement))),
  );
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

function questionOf(name: string, ask: KpiAsk): KpiQuestion {
  const { period, groupBy = [], filter = {}, today, timeZone, fiscalYearStartMonth = 4 } = ask;
  const kpi = findKpi(name);
  if (!kpi) {
    throw new KpiQuestionError(`No KPI is called ${name}; there are ${kpis.map((one) => one.name).join(', ')}.`);
  }
  if (groupBy.length > 2) throw new KpiQuestionError('A KPI can be grouped by two dimensions at once, not more.');
  if (new Set(groupBy).size < groupBy.length) throw new KpiQuestionError('The same dimension is named twice.');
  if (groupBy.includes('month') && groupBy.includes('fiscal-quarter')) {
    throw new KpiQuestionError('MONTH and FISCAL_QUARTER are both time: a KPI is grouped by one of them at once.');
  }
  if (period && period.from >= period.to) {
    throw new KpiQuestionError('The period ends before it begins: `to` is the first day outside.');
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
    return { kpi, question, ...amountOf(kpi, totals[0]), groups: groups.map((row) => groupOf(kpi, row, groupBy)) };
  }
  // Never a sum across currencies: the groups hold one each.
  const split = groupBy.includes('currency') ? groupBy : [...groupBy, 'currency' as const];
  const perCurrency = groupBy.length === 0 ? totals : groups;
  return { kpi, question, ...mixed(totals), groups: perCurrency.map((row) => groupOf(kpi, row, split)) };
}

const nothing: KpiFigures = {
  value: null,
  numerator: null,
  denominator: null,
  currency: null,
  n: 0,
  isProvisional: false,
};

/** What can be said of amounts in several currencies: how many records, not how much. */
const mixed = (rows: readonly KpiRow[]): KpiFigures => ({
  ...nothing,
  n: rows.reduce((sum, row) => sum + row.n, 0),
  isProvisional: rows.some((row) => row.isProvisional),
});

/** Nothing won is zero; nothing to divide by is null. */
function amountOf(kpi: Kpi, row: KpiRow | undefined): KpiFigures {
  if (row) return figures(kpi, row);
  return kpi.measure.kind === 'retained-money' ? nothing : { ...nothing, value: 0, numerator: 0 };
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
