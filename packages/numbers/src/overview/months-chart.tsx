import { useQuery } from '@apollo/client/react';
import { Loaded } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { departmentColor } from '@tasuki/ui';
import { TrendChart } from '../charts/trend-chart.tsx';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { useMonthPoints } from '../figures/month-points.ts';
import { useFigureWords } from '../figures/write-figure.ts';
import { numbersTexts } from '../numbers-texts.ts';
import { monthsUpTo } from '../view/period.ts';
import { filterOf, useView } from '../view/view-state.ts';
import { KPI_MONTHS } from './overview-queries.ts';

const MONTHS_SHOWN = 12;

/** The year up to the period's end, month by month. */
export function MonthsChart({ entry }: { entry: KpiEntry }) {
  const t = useTexts(numbersTexts);
  const words = useFigureWords();
  const { view, calendar } = useView();
  const months = monthsUpTo(view.period, calendar, MONTHS_SHOWN);
  const query = useQuery(KPI_MONTHS, {
    variables: {
      names: [entry.name],
      period: { from: months[0]?.from ?? view.period.from, to: months.at(-1)?.to ?? view.period.to },
      filter: filterOf(view),
    },
  });
  const toPoints = useMonthPoints(view, months);
  return (
    <Loaded query={query} failed={t('numbers.split.failed')} rows={6}>
      {({ kpis: [kpi] }) => (
        <TrendChart
          title={`${entry.label} · ${t('numbers.split.trend')}`}
          shape={entry.unit === 'count' || entry.unit === 'money' ? 'bar' : 'line'}
          color={departmentColor(entry.owner)}
          writeTick={(value) => words.write(entry.unit, value, kpi?.groups[0]?.currency)}
          points={kpi ? toPoints(entry, kpi.groups) : []}
        />
      )}
    </Loaded>
  );
}
