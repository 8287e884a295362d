import { DEPARTMENTS, type Department } from '@tasuki/i18n';

export const LEGS = DEPARTMENTS.filter((department) => department !== 'ADMIN');

/** Whose KPIs an address asks for; the app's own department where it says nothing, and all of them in the admin app. */
export function readOwners(text: string | undefined, app: Department): readonly Department[] {
  const named = LEGS.find((department) => department === text);
  if (named) return [named];
  return text === 'all' || app === 'ADMIN' ? LEGS : [app];
}
