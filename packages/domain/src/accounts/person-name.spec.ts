import { expect, test } from 'vitest';
import { fullName, splitName } from './person-name.ts';

test.each([
  ['Japanese', '髙橋', '美咲', '髙橋 美咲'],
  ['Japanese in kana', 'たかはし', 'ミサキ', 'たかはし ミサキ'],
  ['Chinese', '欧阳', '娜娜', '欧阳 娜娜'],
  ['a rare character beyond the first plane', '𠮷田', '聡', '𠮷田 聡'],
  ['Korean', '김', '민수', '김 민수'],
  ['Vietnamese', 'Nguyễn', 'Văn An', 'Nguyễn Văn An'],
  ['Vietnamese with marks that stand apart', 'Nguyễn'.normalize('NFD'), 'An', `${'Nguyễn'.normalize('NFD')} An`],
  ['Khmer', 'សុខ', 'ពិសី', 'សុខ ពិសី'],
])('a %s name is written and split family name first', (_kind, familyName, givenName, written) => {
  expect(fullName({ familyName, givenName })).toBe(written);
  expect(splitName(written)).toEqual({ familyName, givenName });
});

test.each([
  ['an English', 'Baker', 'Ann', 'Ann Baker'],
  ['a Portuguese', 'Silva', 'Ana Maria', 'Ana Maria Silva'],
  ['an accented', 'Šťastný', 'Jiří', 'Jiří Šťastný'],
  ['an Irish name with a curly apostrophe, so', 'O’Brien', 'Seán', 'Seán O’Brien'],
  ['a Russian', 'Достоевский', 'Фёдор', 'Фёдор Достоевский'],
  ['a Greek', 'Παπαδοπούλου', 'Μαρία', 'Μαρία Παπαδοπούλου'],
  ['a Thai', 'ใจดี', 'สมชาย', 'สมชาย ใจดี'],
])('%s name is written and split given name first', (_kind, familyName, givenName, written) => {
  expect(fullName({ familyName, givenName })).toBe(written);
  expect(splitName(written)).toEqual({ familyName, givenName });
});

test('a name of one word is the family name', () => {
  expect(splitName('田中')).toEqual({ familyName: '田中', givenName: null });
  expect(splitName(' Baker ')).toEqual({ familyName: 'Baker', givenName: null });
  expect(splitName('')).toEqual({ familyName: '', givenName: null });
});

test('the part that is known stands alone', () => {
  expect(fullName({ familyName: '髙橋', givenName: null })).toBe('髙橋');
  expect(fullName({ familyName: null, givenName: 'Ann' })).toBe('Ann');
  expect(fullName({})).toBe('');
});
