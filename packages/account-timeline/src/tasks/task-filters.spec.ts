import { expect, test } from 'vitest';
import { readTaskFilter } from './task-filters.ts';

const at = { department: 'INSIDE_SALES', now: Date.parse('2026-07-20T00:00:00Z'), timeZone: 'Asia/Tokyo' } as const;

test('the list begins with my own open tasks', () => {
  expect(readTaskFilter({}, at)).toEqual({ state: 'open', isMine: true });
});

test('the address asks for a department, for what is done, and for what is due', () => {
  expect(readTaskFilter({ whose: 'department', state: 'done' }, at)).toEqual({
    state: 'done',
    department: 'INSIDE_SALES',
  });
  expect(readTaskFilter({ whose: 'all', due: 'week' }, at)).toEqual({
    state: 'open',
    dueTo: '2026-07-27T00:00:00.000Z',
  });
  expect(readTaskFilter({ due: 'late' }, at).dueTo).toBe('2026-07-20T00:00:00.000Z');
});

test('a day of the calendar is one of the organisation, not of the device', () => {
  expect(readTaskFilter({ on: '2026-07-20' }, at)).toMatchObject({
    dueFrom: '2026-07-19T15:00:00.000Z',
    dueTo: '2026-07-20T15:00:00.000Z',
  });
  expect(readTaskFilter({ on: '2026-07-40' }, at)).toEqual({ state: 'open', isMine: true });
});
