import { useFormats } from '@tasuki/i18n';
import type { TrendPoint } from '../charts/trend-chart.tsx';
import { recordsTarget } from '../records/record-target.ts';
import { spanOfMonth } from '../view/period.ts';
import type { View } from '../view/view-state.ts';
import type { Figure } from './write-figure.ts';
import { useFigureWords } from './write-figure.ts';

export interface MonthGroup extends Figure {
  readonly keys: readonly (string | null)[];
}

type Kpi = { readonly name: string; readonly unit: string; readonly isSum: boolean };

/** The groups of a split by month as points, one for each month: a month without records is zero of a count or a total, and no rate. */
export function useMonthPoints(
  view: Omit<View, 'groupBy'>,
  months: readonly { key: string; from: string }[],
): (kpi: Kpi, groups: readonly MonthGroup[], value?: (group: MonthGroup) => number | null) => TrendPoint[] {
  const words = useFigureWords();
  const formats = useFormats();
  const tick = new Intl.DateTimeFormat(formats.locale, { month: 'short', timeZone: 'UTC' });
  return ({ name, unit, isSum }, groups, read = (group) => group.value) =>
    months.map(({ key, from }) => {
      const group = groups.find(({ keys }) => keys[0] === key);
      const value = group ? read(group) : isSum ? 0 : null;
      const parts = group && words.parts(unit, group);
      return {
        tick: tick.format(new Date(from)),
        name: formats.month(from),
        value,
        text: [words.write(unit, value, group?.currency), parts].filter(Boolean).join('  '),
        target: recordsTarget(name, { ...view, period: spanOfMonth(key) }),
      };
    });
}
