import { departmentOfScoring } from '@tasuki/domain';
import { authorize, authorizeFor, type Viewer } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { shapeOf } from '../owner-in.ts';

/** Admins, and managers of the department whose work scoring is where inside sales stands; throws FORBIDDEN for all others. */
export function authorizeScoring({ viewer, organisation }: ApiContext): Viewer {
  const own = authorize(viewer, 'editScoreModels');
  authorizeFor(own, departmentOfScoring(shapeOf(organisation)), 'editScoreModels');
  return own;
}
