import { expect, test } from 'vitest';
import { type Colleague, findColleague } from './find-colleague.ts';

const suzuki: Colleague = { id: 'suzuki', name: '鈴木 一郎', email: 'suzuki@our.example', isActive: true };
const baker: Colleague = { id: 'baker', name: 'Ann Baker', email: 'baker@our.example', isActive: true };
const find = (said: string, ...colleagues: Colleague[]) => {
  const found = findColleague(said, colleagues);
  return found && typeof found === 'object' ? found.id : found;
};

test.each([
  ['鈴木一郎', 'suzuki'],
  ['鈴木　一郎 ', 'suzuki'],
  ['ＡＮＮ baker', 'baker'],
  ['Suzuki@Our.example', 'suzuki'],
  ['鈴木', null],
  ['other@our.example', null],
])('%s is whoever is called so', (said, id) => expect(find(said, suzuki, baker)).toBe(id));

test('where two are called so nobody is meant, but an address still says who', () => {
  const other = { ...suzuki, id: 'other', email: 'other@our.example' };
  expect(find('鈴木一郎', suzuki, other)).toBe('several');
  expect(find('other@our.example', suzuki, other)).toBe('other');
});

test('whoever works here goes before a namesake who left', () => {
  const left = { ...suzuki, id: 'left', isActive: false };
  expect(find('鈴木一郎', left, suzuki)).toBe('suzuki');
  expect(find('鈴木一郎', left)).toBe('left');
});
