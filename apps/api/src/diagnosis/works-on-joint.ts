import type { Viewer } from '../auth/viewer.ts';
import { callerError } from '../errors.ts';
import { managedDepartments } from '../planning/readable-targets.ts';

/** The two departments of something that they own together. */
export interface Pair {
  fromDepartment: string;
  toDepartment: string;
}

/** Managers of either department, and admins. */
export function mayWorkOn(viewer: Viewer | null, { fromDepartment, toDepartment }: Pair): boolean {
  if (!viewer) return false;
  const led = managedDepartments(viewer);
  return viewer.roles.includes('admin') || led.includes(fromDepartment) || led.includes(toDepartment);
}

/** Throws FORBIDDEN for everybody else. */
export function authorizePair(viewer: Viewer, pair: Pair, operation: string): void {
  if (mayWorkOn(viewer, pair)) return;
  throw callerError('FORBIDDEN', 'Only managers of the two departments and admins may do this.', { operation });
}
