import { type Department, departmentThatAnswers, type Kpi, type OwnOrganisation, type Placement } from '@tasuki/domain';
import type { OrganisationRow } from './organisation.ts';

/** Which legs are on and where inside sales stands; every leg is on until a first run has said otherwise. */
export const shapeOf = (organisation: OrganisationRow | null): OwnOrganisation => ({
  isOn: (leg) => organisation?.departments[leg]?.isOn ?? true,
  placement: organisation?.insideSalesPlacement as Placement | undefined,
});

/** Whose lever a KPI is in this organisation. */
export const ownerIn = (organisation: OrganisationRow | null, kpi: Kpi): Department =>
  departmentThatAnswers(kpi.owner, shapeOf(organisation));
