import { type DerivedMeasure, findKpi, type Kpi } from '@tasuki/domain';

/** The KPIs that a derived figure is worked out of. */
export function partsOf({ parts }: DerivedMeasure): Kpi[] {
  return Object.values(parts).map((name) => {
    const kpi = findKpi(name);
    if (!kpi) throw new Error(`No KPI is called ${name}.`);
    return kpi;
  });
}
