import type { Target } from '../charts/mark.tsx';
import { numbersPaths } from '../paths.ts';
import { type View, writeView } from '../view/view-state.ts';

/** The address of the records behind a figure. With `only`, of a rate those above the line. */
export function recordsTarget(kpi: string, view: Omit<View, 'groupBy'>, only?: 'numerator'): Target {
  return { to: numbersPaths.records, search: { kpi, ...writeView(view), only } };
}
