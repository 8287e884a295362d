import { type Department, type Kpi, kpiOwner, type Placement } from '@tasuki/domain';
import type { OrganisationRow } from '../organisation.ts';

/** Whose lever a KPI is in this organisation; every leg is on until a first run has said otherwise. */
export const ownerIn = (organisation: OrganisationRow | null, kpi: Kpi): Department =>
  kpiOwner(kpi.owner, {
    isOn: (leg) => organisation?.departments[leg]?.isOn ?? true,
    placement: organisation?.insideSalesPlacement as Placement | undefined,
  });
