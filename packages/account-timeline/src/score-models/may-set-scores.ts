import { may, ownOrganisation, useViewer, type Viewer } from '@tasuki/apollo';
import { legs } from '@tasuki/domain/departments';
import { enumName } from '@tasuki/domain/enum-name';
import { departmentOfScoring } from '@tasuki/domain/placement';
import type { Department } from '@tasuki/i18n';

interface ScoringRight {
  department: Department | null;
  mayEdit: boolean;
}

/** The department whose work scoring is in this organisation, and whether the person at the screen may set it up. */
export const useScoringRight = (): ScoringRight => scoringRightOf(useViewer());

/** The same of any person: managers of that department, and admins. */
export function scoringRightOf(viewer: Viewer): ScoringRight {
  const shape = ownOrganisation(viewer.organisation);
  if (!legs.some(shape.isOn)) return { department: null, mayEdit: viewer.isAdmin };
  const department = enumName(departmentOfScoring(shape));
  const manages = viewer.memberships.some((own) => own.department === department && own.role === 'manager');
  return { department, mayEdit: viewer.isAdmin || (may(viewer, 'editScoreModels') && manages) };
}
