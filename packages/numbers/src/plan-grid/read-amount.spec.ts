import { expect, test } from 'vitest';
import { readAmount, readBlock } from './read-amount.ts';

test.each([
  ['1,200,000', '1200000'],
  ['¥1,200', '1200'],
  ['１２００円', '1200'],
  ['△500', '-500'],
  ['0.5', '0.5'],
  ['', null],
  ['  ', null],
  ['abc', undefined],
  ['1.2.3', undefined],
])('%j is read as %j', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

test('a share is written in percent and sent as a ratio', () => {
  expect(readAmount('30%', 'percent')).toBe('0.3');
  expect(readAmount('10.5', 'percent')).toBe('0.105');
});

test('a block from a spreadsheet has rows and cells', () => {
  expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});
