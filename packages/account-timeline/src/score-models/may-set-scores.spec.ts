import type { Viewer } from '@tasuki/apollo';
import { expect, test } from 'vitest';
import { scoringRightOf } from './may-set-scores.ts';

const viewer = (department: 'MARKETING' | 'INSIDE_SALES', role: string, isAdmin = false) =>
  ({
    ...{ isAdmin, permissions: ['editScoreModels'], memberships: [{ department, role }] },
    organisation: {
      insideSalesPlacement: 'INDEPENDENT',
      departments: (['MARKETING', 'INSIDE_SALES'] as const).map((one) => ({ department: one, isOn: true })),
    },
  }) as unknown as Viewer;

test('the bands are set by managers of the department that scores, and by admins', () => {
  expect(scoringRightOf(viewer('INSIDE_SALES', 'manager'))).toEqual({ department: 'INSIDE_SALES', mayEdit: true });
  expect(scoringRightOf(viewer('INSIDE_SALES', 'member')).mayEdit).toBe(false);
  expect(scoringRightOf(viewer('MARKETING', 'manager')).mayEdit).toBe(false);
  expect(scoringRightOf(viewer('MARKETING', 'member', true)).mayEdit).toBe(true);
});
