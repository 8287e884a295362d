import type { Target } from '../charts/mark.tsx';
import { numbersPaths } from '../paths.ts';
import { type View, writeView } from '../view/view-state.ts';

/** Of a rate: the records above its line, or those that missed it. */
export type RecordsPart = 'numerator' | 'misses';

export const readRecordsPart = (text: string | undefined): RecordsPart | undefined =>
  text === 'numerator' || text === 'misses' ? text : undefined;

/** The address of the records behind a figure, all of them unless `only` says which part of a rate. */
export function recordsTarget(kpi: string, view: Omit<View, 'groupBy'>, only?: RecordsPart): Target {
  return { to: numbersPaths.records, search: { kpi, ...writeView(view), only } };
}
