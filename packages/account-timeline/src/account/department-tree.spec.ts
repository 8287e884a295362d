import { expect, test } from 'vitest';
import { departmentTree } from './department-tree.ts';

test('a department stands below the one that it is part of, and at the top where that one is gone', () => {
  const departments = [
    { id: '1', name: '営業本部', parentId: null },
    { id: '2', name: '経理部', parentId: 'gone' },
    { id: '3', name: '第一課', parentId: '4' },
    { id: '4', name: '第一営業部', parentId: '1' },
  ];
  expect(departmentTree(departments).map(({ name, depth }) => [depth, name])).toEqual([
    [0, '営業本部'],
    [1, '第一営業部'],
    [2, '第一課'],
    [0, '経理部'],
  ]);
});
