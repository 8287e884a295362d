import { useQuery } from '@apollo/client/react';
import { enumName } from '@tasuki/domain/enum-name';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { useApiLocale } from '../figures/use-catalogue.ts';
import { filterOf, type KpiDimension, useView } from '../view/view-state.ts';
import { KPI_GROUPS } from './overview-queries.ts';

/** The groups of a KPI in the period and filter of the address. */
export function useSplit(entry: KpiEntry, dimensions: readonly KpiDimension[]) {
  const { view } = useView();
  return useQuery(KPI_GROUPS, {
    variables: {
      names: [entry.name],
      period: { from: view.period.from, to: view.period.to },
      filter: filterOf(view),
      groupBy: dimensions.map(enumName),
      locale: useApiLocale(),
    },
  });
}
