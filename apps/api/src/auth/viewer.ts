import {
  type Department,
  departments,
  departmentsOf,
  type Membership,
  mayDo,
  type Operation,
  type Role,
  rolesOf,
} from '@tasuki/domain';
import { departmentName } from '@tasuki/domain/department-words';
import { badUserInput, callerError } from '../errors.ts';

/** Who is asking: a signed-in person, an API token, or a stranger (null in the context). */
export interface Viewer {
  type: 'user' | 'token';
  /** The user's or the token's id. */
  id: string;
  name: string;
  email: string | null;
  /** Of the person's record, to edit it; null for a token. */
  version: number | null;
  locale: string;
  memberships: Membership[];
  roles: Role[];
  /** Departments whose own events this viewer reads; all for admins and integrators. */
  departments: ReadonlySet<Department>;
}

export function personViewer(person: Omit<Viewer, 'type' | 'roles' | 'departments'>): Viewer {
  const roles = rolesOf(person.memberships);
  return { ...person, type: 'user', roles, departments: new Set(departmentsOf(roles)) };
}

export function tokenViewer(token: { id: string; name: string; role: Role }): Viewer {
  return {
    type: 'token',
    id: token.id,
    name: token.name,
    email: null,
    version: null,
    locale: 'en',
    memberships: [],
    roles: [token.role],
    departments: new Set(departmentsOf([token.role])),
  };
}

/** The viewer, if the permission matrix lets them; throws UNAUTHENTICATED or FORBIDDEN otherwise. */
export function authorize(viewer: Viewer | null, operation: Operation): Viewer {
  if (!viewer) throw callerError('UNAUTHENTICATED', 'Sign in, or send an API token.');
  if (!mayDo(viewer.roles, operation)) {
    throw callerError('FORBIDDEN', `Your role does not allow ${operation}. An admin can grant it.`, { operation });
  }
  return viewer;
}

/** The department under which a viewer acts in a shared place: the preferred one if it is theirs, else their own. */
export function actingDepartment(viewer: Viewer, preferred?: Department): Department {
  const mayActForAll = viewer.departments.size === departments.length;
  const own = viewer.memberships.length > 0 ? viewer.memberships.map(({ department }) => department) : null;
  const choices = own ?? (mayActForAll ? [] : [...viewer.departments]);
  if (preferred && (choices.length === 0 || choices.includes(preferred))) return preferred;
  return choices.find((department) => department !== 'admin') ?? choices[0] ?? 'admin';
}

/** Only people of that department, admins and integrators go on; throws FORBIDDEN for all others. */
export function authorizeFor(viewer: Viewer, department: Department, operation: Operation): void {
  if (viewer.departments.has(department)) return;
  throw callerError('FORBIDDEN', `Only people of ${departmentName(department, 'en')} may do this.`, {
    operation,
    department,
  });
}

/** The same for what belongs to a person: an API token follows nothing and reads no notifications. */
export function authorizePerson(viewer: Viewer | null, operation: Operation): Viewer {
  const person = authorize(viewer, operation);
  if (person.type !== 'user') throw badUserInput('This belongs to a person. Sign in as one.');
  return person;
}
