import { expect, test } from 'vitest';
import { filterOf, readGroupKey, readView, writeGroupKey, writeView } from './view-state.ts';

const calendar = { today: '2026-11-22', fiscalYearStartMonth: 4 };

test('a view that was written into an address is read back the same', () => {
  const url = {
    period: '2026-07',
    source: 'Paid Search',
    'team-alone': '-',
    team: 'team_ABC',
    department: 'INSIDE_SALES',
    'import-source': 'olist',
  };
  const view = readView(url, calendar);
  expect(view.teamId).toBe('team_ABC');
  expect(view.groups).toEqual([
    { dimension: 'source', key: 'Paid Search' },
    { dimension: 'team', key: null },
  ]);
  expect(writeView(view)).toEqual(url);
});

test('an empty group and a group whose name is a dash are two', () => {
  for (const key of [null, '-', '--', 'web']) expect(readGroupKey(writeGroupKey(key))).toBe(key);
});

test('at most two dimensions split a figure, and unknown words are left out', () => {
  const { groupBy, department } = readView({ by: 'source,nonsense,month,team', department: 'KITCHEN' }, calendar);
  expect(groupBy).toEqual(['source', 'month']);
  expect(department).toBeUndefined();
});

test('the API is asked in its own spelling', () => {
  const { groups } = filterOf(readView({ joint: 'marketing→inside-sales' }, calendar));
  expect(groups).toEqual([{ dimension: 'JOINT', key: 'marketing→inside-sales' }]);
});
