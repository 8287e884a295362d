import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

test('commas, quotes and line ends stay inside their cell', () => {
  expect(csvLine(['a,b', 'say "no"', 'two\nlines', null, 1.5, true])).toBe(
    '"a,b","say ""no""","two\nlines",,1.5,true\r\n',
  );
});

test.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '＝１', ' =1'])('%j is shown, not run', (text) => {
  expect(csvLine([text]).replaceAll('"', '').startsWith("'")).toBe(true);
});

test('a number below zero stays a number', () => {
  expect(csvLine([-5, 0.105])).toBe('-5,0.105\r\n');
});
