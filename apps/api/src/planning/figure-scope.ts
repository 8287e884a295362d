import type { KpiQuestion, PlannedFigure } from '@tasuki/db';
import { addMonths, type KpiDimension, monthsOfFigure, periodOfMonth } from '@tasuki/domain';

export type FigureScope = PlannedFigure;

interface Split {
  dimensions: readonly KpiDimension[];
  keys: readonly (string | null)[];
}

/**
 * Whose figure of which months an answer is, so that a target or a snapshot can stand beside it. Null where nobody plans such
 * a figure: split by source, of one import, or of a period that cuts a month.
 */
export function scopeOfFigure(question: KpiQuestion, split: Split = { dimensions: [], keys: [] }): FigureScope | null {
  const { kpi, filter } = question;
  if (filter.importSource) return null;
  const groups = filter.groups ?? [];
  const parts = new Map<KpiDimension, string | null>([
    ...groups.map(({ dimension, key }) => [dimension, key] as const),
    ...split.dimensions.map((dimension, at) => [dimension, split.keys[at] ?? null] as const),
  ]);
  parts.delete('currency');
  const months = monthsOf(question, parts);
  parts.delete('month');
  if (!months || parts.size > 1) return null;
  const [person] = parts;
  if (!person) {
    const { department } = filter;
    return { kpi: kpi.name, months, scope: department ? 'department' : 'total', scopeKey: department ?? '' };
  }
  const [dimension, key] = person;
  const isOfPeople = dimension === 'team' || dimension === 'user';
  return isOfPeople && key && !filter.department ? { kpi: kpi.name, months, scope: dimension, scopeKey: key } : null;
}

function monthsOf({ kpi, period }: KpiQuestion, parts: ReadonlyMap<KpiDimension, string | null>): string[] | null {
  if (!parts.has('month')) return monthsOfFigure(kpi, period);
  const key = parts.get('month');
  if (!key) return null;
  const month = `${key}-01`;
  const covered = periodOfMonth(kpi, month);
  // A month's group of a rate over customers looks back by itself; all others hold what lies inside the period.
  const isCut = kpi.of !== 'customers' && period.from !== null && period.from > covered.from;
  return isCut || (period.to !== null && period.to < addMonths(month, 1)) ? null : [month];
}
