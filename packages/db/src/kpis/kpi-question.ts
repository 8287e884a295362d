import type { CountedKpi, Day, Department, KpiDimension, KpiPeriod } from '@tasuki/domain';

/** What the asker wants to know, of any number of KPIs. */
export interface KpiAsk {
  names: readonly string[];
  period?: { from: Day; to: Day } | null;
  groupBy?: readonly KpiDimension[];
  filter?: KpiFilter;
  /** Today where the organisation is. */
  today: Day;
  timeZone: string;
  /** The month with which the fiscal year begins; April unless said otherwise. */
  fiscalYearStartMonth?: number;
}

export interface KpiFilter {
  importSource?: string | null;
  department?: Department | null;
  /** Only records of the people of this team and of its sub teams, each once. */
  teamId?: string | null;
  /** Only records of these groups; a null key is the group of records that have none. */
  groups?: readonly { dimension: KpiDimension; key: string | null }[];
}

/** One KPI with everything that its statement depends on. */
export interface KpiQuestion {
  kpi: CountedKpi;
  period: KpiPeriod;
  groupBy: readonly KpiDimension[];
  filter: KpiFilter;
  today: Day;
  timeZone: string;
  fiscalYearStartMonth: number;
}

/** The question makes no sense: nonsense from the caller, not a failure of ours. */
export class KpiQuestionError extends Error {}

/** The dimensions that matter to a question: those it is split by and those it is narrowed to. */
export const namedDimensions = ({ groupBy, filter }: Pick<KpiQuestion, 'groupBy' | 'filter'>): KpiDimension[] => [
  ...groupBy,
  ...(filter.groups ?? []).map(({ dimension }) => dimension),
];
