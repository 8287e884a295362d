import type { Kpi, KpiDimension, Words } from '@tasuki/domain';
import type { KpiQuestion } from './kpi-question.ts';

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

/** Of a figure that nothing can be said about. */
export const nothing: KpiFigures = {
  value: null,
  numerator: null,
  denominator: null,
  currency: null,
  n: 0,
  isProvisional: false,
};
