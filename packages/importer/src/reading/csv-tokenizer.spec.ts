import { expect, test } from 'vitest';
import { CsvTokenizer } from './csv-tokenizer.ts';

function read(text: string, pieces = 1, maxRecordLength?: number) {
  const tokenizer = new CsvTokenizer({ delimiter: ',', fileName: 'x.csv', maxRecordLength });
  const size = Math.ceil(text.length / pieces) || 1;
  const records = [];
  for (let at = 0; at < text.length; at += size) records.push(...tokenizer.write(text.slice(at, at + size)));
  return [...records, ...tokenizer.end()];
}

test('a record is reported with the line on which it begins, whatever stands in its quotes', () => {
  const records = read('a,b\r\n"x\r\ny",2\r\n\r\n"q\n\n""r""",3\n5,6');
  expect(records).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x\r\ny', '2'] },
    { line: 5, cells: ['q\n\n"r"', '3'] },
    { line: 8, cells: ['5', '6'] },
  ]);
});

test('it does not matter where the text is cut into pieces', () => {
  const text = '姓,名\r\n"髙橋","美""咲"\r\n,\r"a\r\nb" ,c\n"","x"';
  const whole = read(text);
  for (let pieces = 2; pieces <= text.length; pieces++) expect(read(text, pieces)).toEqual(whole);
  expect(whole.at(-1)).toEqual({ line: 6, cells: ['', 'x'] });
});

test('blank lines and a carriage return alone at the end are no records', () => {
  expect(read('a,b\r\n\r\n  \r\n1,2\r')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 4, cells: ['1', '2'] },
  ]);
});

test('text behind a closing quote makes the row untrustworthy and leaves the next one alone', () => {
  const [bad, good] = read('"ab"c,1\n2,3');
  expect(bad?.problem?.en).toBe('Text follows a closing quote in column 1');
  expect(good).toEqual({ line: 2, cells: ['2', '3'] });
});

test('a quote inside plain text is text', () => {
  expect(read('6" pipe,1')).toEqual([{ line: 1, cells: ['6" pipe', '1'] }]);
});

test('a quote that is never closed is reported with the line on which it was opened', () => {
  expect(() => read('a,b\n1,2\n3,"four\n5,6\n7,8\n')).toThrow('the quote opened on line 3 is never closed');
});

test('a quote that swallows the file stops the reading before it fills the memory', () => {
  expect(() => read(`a\n"${'x\n'.repeat(5000)}`, 100, 1000)).toThrow('the quote opened on line 2');
});
