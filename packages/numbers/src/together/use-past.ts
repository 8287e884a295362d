import { useQuery } from '@apollo/client/react';
import type { TrendPoint } from '../charts/trend-chart.tsx';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { useMonthPoints } from '../figures/month-points.ts';
import { KPI_MONTHS } from '../overview/overview-queries.ts';
import { monthsUpTo } from '../view/period.ts';
import { filterOf, useView, type View } from '../view/view-state.ts';

const MONTHS_SHOWN = 12;

/** The last twelve months of each figure that has months; empty until they are there, and where they cannot be read. */
export function usePast(
  entries: readonly KpiEntry[],
  view: Omit<View, 'groupBy'>,
): { entry: KpiEntry; points: TrendPoint[] }[] {
  const { calendar } = useView();
  const months = monthsUpTo(view.period, calendar, MONTHS_SHOWN);
  const monthly = entries.filter(({ dimensions }) => dimensions.includes('MONTH'));
  const { data } = useQuery(KPI_MONTHS, {
    variables: {
      names: monthly.map(({ name }) => name),
      period: { from: months[0]?.from ?? view.period.from, to: months.at(-1)?.to ?? view.period.to },
      filter: filterOf(view),
    },
  });
  const toPoints = useMonthPoints(view, months);
  return monthly.flatMap((entry) => {
    const kpi = data?.kpis.find(({ name }) => name === entry.name);
    // Amounts of several currencies have no one line.
    const isMixed = new Set(kpi?.groups.flatMap(({ currency }) => currency ?? [])).size > 1;
    return kpi && !isMixed ? [{ entry, points: toPoints(entry, kpi.groups) }] : [];
  });
}
