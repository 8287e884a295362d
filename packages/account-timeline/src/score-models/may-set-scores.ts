import { may, useViewer, type Viewer } from '@tasuki/apollo';
import { type Leg, legs } from '@tasuki/domain/departments';
import { departmentOfScoring, type OwnOrganisation } from '@tasuki/domain/placement';
import type { Department } from '@tasuki/i18n';

const enumOf = (leg: Leg) => leg.toUpperCase().replaceAll('-', '_') as Department;

interface ScoringRight {
  department: Department | null;
  mayEdit: boolean;
}

/** The department whose work scoring is in this organisation, and whether the person at the screen may set it up. */
export const useScoringRight = (): ScoringRight => scoringRightOf(useViewer());

/** The same of any person: managers of that department, and admins. */
export function scoringRightOf(viewer: Viewer): ScoringRight {
  const { departments, insideSalesPlacement } = viewer.organisation;
  const shape: OwnOrganisation = {
    isOn: (leg) => departments.some(({ department, isOn }) => isOn && department === enumOf(leg)),
    placement: insideSalesPlacement.toLowerCase().replaceAll('_', '-') as NonNullable<OwnOrganisation['placement']>,
  };
  if (!legs.some(shape.isOn)) return { department: null, mayEdit: viewer.isAdmin };
  const department = enumOf(departmentOfScoring(shape));
  const manages = viewer.memberships.some((own) => own.department === department && own.role === 'manager');
  return { department, mayEdit: viewer.isAdmin || (may(viewer, 'editScoreModels') && manages) };
}
