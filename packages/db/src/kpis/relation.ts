import type { Department, KpiDimension } from '@tasuki/domain';
import type { SQL, SQLWrapper } from 'drizzle-orm';
import { isKnown } from '../days-in-zone.ts';
import type { KpiQuestion } from './kpi-question.ts';

/** A column of a relation; moments become days in the organisation's zone, days are days already. */
export interface ColumnSql {
  type: 'moment' | 'day' | 'value';
  sql: SQLWrapper;
  /** Holds where the moment is known: one that is not places its record on no day and in no period. */
  isKnown?: SQL;
}

export const moment = (sql: SQLWrapper, precision?: SQLWrapper): ColumnSql => ({
  type: 'moment',
  sql,
  ...(precision && { isKnown: isKnown(precision) }),
});
export const day = (sql: SQLWrapper): ColumnSql => ({ type: 'day', sql });
export const value = (sql: SQLWrapper): ColumnSql => ({ type: 'value', sql });

/** What a dimension adds to a statement. Joins are named, so that two dimensions share one. */
export interface DimensionSql {
  joins?: Record<string, SQL>;
  key: SQLWrapper;
  /** What people call the group; the key itself where absent. */
  ja?: SQLWrapper;
  en?: SQLWrapper;
}

export interface DimensionContext {
  question: KpiQuestion;
  on: ColumnSql;
  person: SQLWrapper;
  /** The account of the record. */
  accountId: SQLWrapper;
}

export type Dimensions = Partial<Record<KpiDimension, (context: DimensionContext) => DimensionSql>>;

/** What a KPI can open, by the type words of ids. */
export type KpiRecordType =
  | 'account'
  | 'call'
  | 'contract'
  /** A department's month, or a campaign. */
  | 'cost'
  | 'cycle'
  | 'event'
  | 'handoff'
  | 'lead'
  | 'meeting'
  | 'mrr-movement'
  | 'onboarding-plan'
  | 'opportunity'
  | 'promise'
  | 'quote'
  | 'survey'
  | 'touch';

/** How one kind of record is read: everything of it that a KPI, a filter or a dimension can name. */
export interface RelationSql<Column extends string = string> {
  /** The table with the joins that every question needs. */
  from: (question: KpiQuestion) => SQL;
  columns: Record<Column, ColumnSql>;
  /** Whose figure a record is, unless the KPI says otherwise. */
  person: NoInfer<Column>;
  dimensions: Dimensions;
  /** Which records are a department's; the person's departments where absent. */
  department?: (department: Department, person: SQLWrapper) => SQL;
  /** Absent where `from` has filtered already. */
  importSource?: SQLWrapper;
  /** Present where amounts are money. */
  currency?: SQLWrapper;
  /** The record behind a row: its type as in ids, its account and its own id. */
  record: { type: KpiRecordType; accountId: SQLWrapper; id: SQLWrapper };
  /** Several rows can be one record. */
  isRepeated?: boolean;
  /** The rows stand for windows of time which `from` has worked out: no column places them in a period. */
  isWindowed?: boolean;
  /** Whether a row can still change by itself, where its KPI does not say after how many days it is ripe. */
  isUnripe?: (question: KpiQuestion) => SQL;
  /** Holds whatever is asked. */
  where?: (question: KpiQuestion) => SQL;
}
