import type { Refusal } from '../decision.ts';
import type { Department } from '../departments.ts';
import type { Membership } from '../permissions.ts';

const LONGEST_NAME = 60;
const LONGEST_ADDRESS = 2000;
const LIST = /^[a-z][a-z-]{0,39}$/;

/** A saved view as its rules see it. */
export interface ViewState {
  ownerId: string;
  /** The department that shares it; null while it is its owner's alone. */
  department: Department | null;
}

/** Who wants something of a view. */
export interface ViewPerson {
  id: string;
  memberships: readonly Membership[];
}

export interface ViewContent {
  list?: string;
  name?: string;
  address?: string;
}

/** Says what is wrong with a view's name, list or address, if anything. */
export function checkView({ list, name, address }: ViewContent): Refusal | undefined {
  if (list !== undefined && !LIST.test(list))
    return { code: 'LIST_UNKNOWN', message: 'A list is named in small letters, like accounts.', field: 'list' };
  if (name !== undefined && !name.trim())
    return { code: 'NAME_MISSING', message: 'Give the view a name.', field: 'name' };
  if (name !== undefined && name.trim().length > LONGEST_NAME)
    return { code: 'NAME_TOO_LONG', message: `A name has up to ${LONGEST_NAME} characters.`, field: 'name' };
  if (address !== undefined && address.length > LONGEST_ADDRESS)
    return { code: 'VIEW_TOO_LONG', message: 'These are more filters than a view can hold.', field: 'address' };
  return undefined;
}

/** Its owner, and for a shared one also the managers of its department and admins. */
export function mayChangeView(view: ViewState, person: ViewPerson): boolean {
  if (view.ownerId === person.id) return true;
  return view.department !== null && leads(person, view.department);
}

/** Refused unless the person belongs to the department that is to share the view. */
export function checkSharing(department: Department, person: ViewPerson): Refusal | undefined {
  if (belongsTo(person, department)) return undefined;
  return {
    code: 'NOT_OF_DEPARTMENT',
    message: 'A view is shared by people of that department.',
    field: 'department',
  };
}

/** With which view a department's list opens is its managers' to say. */
export function checkDefault(view: ViewState, person: ViewPerson): Refusal | undefined {
  if (view.department === null)
    return { code: 'VIEW_NOT_SHARED', message: 'Share the view first: a list opens with a shared one.' };
  if (leads(person, view.department)) return undefined;
  return { code: 'MANAGERS_ONLY', message: 'A manager of the department says with which view its lists open.' };
}

function belongsTo(person: ViewPerson, department: Department): boolean {
  return person.memberships.some((own) => own.department === department || own.department === 'admin');
}

function leads(person: ViewPerson, department: Department): boolean {
  return person.memberships.some(
    (own) => own.department === 'admin' || (own.department === department && own.role === 'manager'),
  );
}
