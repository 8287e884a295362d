import type { Department, DepartmentLabels, FormatSettings } from '@tasuki/i18n';
import type { ViewerQuery } from './__generated__/operations.ts';

/** The signed-in person as the apps use them. */
export type Viewer = ViewerQuery['viewer'];

/** The apps this person may open, in relay order: their departments' that are on, and admin's for admins. */
export function appsOf(viewer: Viewer): Department[] {
  const own = new Set<Department>(viewer.memberships.map(({ department }) => department));
  const legs = viewer.organisation.departments
    .filter(({ department, isOn }) => isOn && (viewer.isAdmin || own.has(department)))
    .map(({ department }) => department)
    .filter((department) => department !== 'ADMIN');
  return viewer.isAdmin ? [...legs, 'ADMIN'] : legs;
}

/** Whether this person works in the department and finds no app of it, because the organisation does without. */
export function isSwitchedOff({ isAdmin, memberships, organisation }: Viewer, department: Department): boolean {
  const isOwn = isAdmin || memberships.some((membership) => membership.department === department);
  return isOwn && organisation.departments.some((each) => each.department === department && !each.isOn);
}

/** Whether the permission matrix lets this person do it: `may(viewer, 'offerHandoff')`. */
export function may(viewer: Viewer, operation: string): boolean {
  return viewer.permissions.includes(operation);
}

/** What dates, money and names depend on. */
export function formatSettings(viewer: Viewer): FormatSettings {
  const { timeZone, currency, departments } = viewer.organisation;
  const labels: DepartmentLabels = Object.fromEntries(
    departments.map(({ department, labelJa, labelEn }) => [department, { ja: labelJa, en: labelEn }]),
  );
  return { timeZone, currency, departments: labels };
}
