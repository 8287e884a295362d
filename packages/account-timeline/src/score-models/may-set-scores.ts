import { may, useViewer } from '@tasuki/apollo';
import { type Leg, legs } from '@tasuki/domain/departments';
import { departmentOfScoring, type OwnOrganisation } from '@tasuki/domain/placement';
import type { Department } from '@tasuki/i18n';

const enumOf = (leg: Leg) => leg.toUpperCase().replaceAll('-', '_') as Department;

/** The department whose work scoring is in this organisation, and whether the person at the screen may set it up. */
export function useScoringRight(): { department: Department | null; mayEdit: boolean } {
  const viewer = useViewer();
  const { departments, insideSalesPlacement } = viewer.organisation;
  const shape: OwnOrganisation = {
    isOn: (leg) => departments.some(({ department, isOn }) => isOn && department === enumOf(leg)),
    placement: insideSalesPlacement.toLowerCase().replaceAll('_', '-') as NonNullable<OwnOrganisation['placement']>,
  };
  if (!legs.some(shape.isOn)) return { department: null, mayEdit: viewer.isAdmin };
  const department = enumOf(departmentOfScoring(shape));
  const manages = viewer.memberships.some((own) => own.department === department && own.role === 'MANAGER');
  return { department, mayEdit: viewer.isAdmin || (may(viewer, 'editScoreModels') && manages) };
}
