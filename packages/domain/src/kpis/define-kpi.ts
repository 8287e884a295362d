import type { Department } from '../departments.ts';
import type { Words } from '../words.ts';
import { type KpiColumn, type KpiRelation, relationsWithUndated } from './kpi-relations.ts';
import type { DerivedMeasure, Measure } from './measures.ts';

/** `points` are scores such as NPS and CSAT. */
export const kpiUnits = ['count', 'ratio', 'days', 'months', 'money', 'points'] as const;
export type KpiUnit = (typeof kpiUnits)[number];

/** What a KPI can be split by. `region` is the area of whoever works there, `account-region` where the customer is. */
export const kpiDimensions = [
  'source',
  'campaign',
  'month',
  'fiscal-quarter',
  'team',
  'user',
  'region',
  'account-region',
  'product',
  'plan',
  'joint',
  'reason',
  'item',
  'touch-tier',
  'cycle-number',
  'definition-version',
  'currency',
] as const;
export type KpiDimension = (typeof kpiDimensions)[number];

export interface KpiDefinition<Of extends KpiRelation> {
  name: string;
  owner: Department;
  /** One sentence: a number whose question cannot be said will be misread. */
  question: Words;
  label: Words;
  /** The arithmetic in words, with its date basis. */
  formula: Words;
  unit: KpiUnit;
  /** Churn, days, costs: a target is reached from above. */
  isLowerBetter?: true;
  /** Months make a quarter by addition, although the figure is worked out from others. Counts and totals do anyway. */
  addsUp?: true;
  /** The key of the shared definition that decides what counts; its versions are told apart by `definition-version`. */
  definition?: string;
  /** The records it counts. */
  of: Of;
  /** The date basis: what places a record in a period and in a month. */
  on: KpiColumn<Of>;
  /** Whose figure it is where that differs from the relation's usual person. */
  creditedTo?: KpiColumn<Of>;
  measure: Measure<KpiColumn<Of>> | DerivedMeasure;
  /** For cohorts: so many days a record may still reach the numerator; a figure with younger ones is 確定前. */
  ripensAfterDays?: number;
  /** People enter it once the month is over. Where nothing is entered, nothing is known: it is 確定前, and so is what is worked out of it. */
  isEntered?: true;
}

/** A KPI as the list and the compiler see it. */
export interface Kpi extends Omit<KpiDefinition<KpiRelation>, 'on' | 'creditedTo' | 'measure'> {
  on: string;
  creditedTo?: string;
  measure: Measure<string> | DerivedMeasure;
}

/** A KPI that counts records by itself. */
export type CountedKpi = Kpi & { measure: Measure<string> };

export const isCounted = (kpi: Kpi): kpi is CountedKpi => kpi.measure.kind !== 'derived';

/** Without any record it is zero; a rate, a duration or a unit cost is no figure then. */
export const isSum = ({ measure }: Kpi): boolean => measure.kind === 'count' || measure.kind === 'total';

/** Defines a KPI: its question, its words and what it counts, in one place. */
export function defineKpi<Of extends KpiRelation>(definition: KpiDefinition<Of>): Kpi {
  return { ...definition, formula: saysUndated(definition) };
}

/** Days between two moments need both: what has none never counts there, and the formula says so itself. */
function saysUndated({ of, measure, formula }: Pick<Kpi, 'of' | 'measure' | 'formula'>): Words {
  if (measure.kind === 'days' || !relationsWithUndated.includes(of)) return formula;
  return {
    ja: `${formula.ja}。日付のない取り込み分は期間を指定しない場合のみ数える`,
    en: `${formula.en}; imported ones without any date count only without a period`,
  };
}
