import type { KpiAnswer, PlannedFigure } from '@tasuki/db';
import { addMonths, type Kpi, type KpiDimension, type KpiPeriod, monthsOfFigure, periodOfMonth } from '@tasuki/domain';

export interface FigureScope extends PlannedFigure {
  /** Of a team alone, as a group of a split: a target or a snapshot is of the team with its sub teams. */
  isWithoutSubTeams?: boolean;
}

/** The question of a figure that is worked out of others is that of its first part; the plan is its own. */
type Asked = Pick<KpiAnswer, 'kpi' | 'question'>;

interface Split {
  dimensions: readonly KpiDimension[];
  keys: readonly (string | null)[];
}

/**
 * Whose figure of which months an answer is, so that a target or a snapshot can stand beside it. Null where nobody plans such
 * a figure: split by source, of one import, or of a period that cuts a month.
 */
export function scopeOfFigure(asked: Asked, split: Split = { dimensions: [], keys: [] }): FigureScope | null {
  const { kpi, question } = asked;
  const { filter } = question;
  if (filter.importSource) return null;
  const { groups = [], department, teamId } = filter;
  const parts = new Map<KpiDimension, string | null>([
    ...groups.map(({ dimension, key }) => [dimension, key] as const),
    ...split.dimensions.map((dimension, at) => [dimension, split.keys[at] ?? null] as const),
  ]);
  parts.delete('currency');
  const months = monthsOf(kpi, question.period, parts);
  parts.delete('month');
  if (!months || parts.size > 1 || (teamId && (department || groups.length > 0))) return null;
  const of = { kpi: kpi.name, months };
  const [person] = parts;
  if (!person) {
    if (teamId) return { ...of, scope: 'team', scopeKey: teamId };
    return { ...of, scope: department ? 'department' : 'total', scopeKey: department ?? '' };
  }
  // A team that the figures are narrowed to holds its people and sub teams whole.
  const [dimension, key] = person;
  if ((dimension !== 'team' && dimension !== 'user') || !key || department) return null;
  return { ...of, scope: dimension, scopeKey: key, isWithoutSubTeams: dimension === 'team' };
}

function monthsOf(kpi: Kpi, period: KpiPeriod, parts: ReadonlyMap<KpiDimension, string | null>): string[] | null {
  if (!parts.has('month')) return monthsOfFigure(kpi, period);
  const key = parts.get('month');
  if (!key) return null;
  const month = `${key}-01`;
  const covered = periodOfMonth(kpi, month);
  // A month's group of a rate over customers looks back by itself; all others hold what lies inside the period.
  const isCut = kpi.of !== 'customers' && period.from !== null && period.from > covered.from;
  return isCut || (period.to !== null && period.to < addMonths(month, 1)) ? null : [month];
}
