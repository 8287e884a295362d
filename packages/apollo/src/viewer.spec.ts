import type { Department } from '@tasuki/i18n';
import { expect, test } from 'vitest';
import { appsOf, isSwitchedOff, type Viewer } from './viewer.ts';

/** Somebody in an organisation without inside sales. */
function viewerOf(own: Department[], isAdmin = false): Viewer {
  const departments = (['MARKETING', 'INSIDE_SALES', 'FIELD_SALES'] as const).map((department) => ({
    department,
    isOn: department !== 'INSIDE_SALES',
  }));
  const memberships = own.map((department) => ({ department, role: 'MEMBER' }));
  return { isAdmin, memberships, organisation: { departments } } as unknown as Viewer;
}

test('a department that is switched off has no app, and only for those who work there, and admins, that is why', () => {
  expect(appsOf(viewerOf(['INSIDE_SALES', 'MARKETING']))).toEqual(['MARKETING']);
  expect(isSwitchedOff(viewerOf(['INSIDE_SALES']), 'INSIDE_SALES')).toBe(true);
  expect(isSwitchedOff(viewerOf([], true), 'INSIDE_SALES')).toBe(true);
  expect(isSwitchedOff(viewerOf(['MARKETING']), 'INSIDE_SALES')).toBe(false);
  expect(isSwitchedOff(viewerOf(['MARKETING']), 'MARKETING')).toBe(false);
});
