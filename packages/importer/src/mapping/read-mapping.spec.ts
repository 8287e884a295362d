import { expect, test } from 'vitest';
import { parseMapping } from './read-mapping.ts';

const valid = { record: 'leads', key: 'No', fields: { companyName: 'Company' } };
const problem = (value: unknown) => {
  try {
    parseMapping(value, 'map.json');
    return 'no problem';
  } catch (error) {
    return (error as Error).message;
  }
};

test('one table may stand at the top, several in a list', () => {
  expect(parseMapping({ source: 'x', ...valid })).toEqual(parseMapping({ source: 'x', tables: [valid] }));
});

test('a field is a column by its name, a column with terms, or a constant', () => {
  const { tables } = parseMapping({
    record: 'leads',
    fields: {
      companyName: '会社名',
      source: { constant: 'fair' },
      enteredAt: { column: ['Date', '日付'], format: 'dd/MM/yyyy' },
    },
  });
  expect(tables[0]).toMatchObject({
    attributes: 'rest',
    fields: {
      companyName: { column: ['会社名'] },
      source: { constant: 'fair' },
      enteredAt: { column: ['Date', '日付'], format: ['dd/MM/yyyy'], otherwise: 'keep' },
    },
  });
});

test.each([
  [
    'a field that does not exist',
    { ...valid, fields: { companyNane: 'x' } },
    'map.json: tables[0].fields: No field is called companyNane; there are companyId, companyName',
  ],
  ['a record type that does not exist', { ...valid, record: 'deals' }, 'map.json: tables[0].record:'],
  [
    'a format without a year',
    { ...valid, fields: { enteredAt: { column: 'D', format: 'HH:mm' } } },
    'map.json: tables[0].fields.enteredAt.format: A date format has yyyy',
  ],
  [
    'a misspelt term of a field',
    { ...valid, fields: { enteredAt: { colunm: 'D' } } },
    'map.json: tables[0].fields.enteredAt: Unrecognized key: "colunm"',
  ],
  ['a field of another sort', { ...valid, fields: { source: 5 } }, 'source: A field is the name of a column'],
  [
    'a time zone that nobody knows',
    { ...valid, timeZone: 'Tokyo' },
    'map.json: timeZone: Not a name of the time-zone database',
  ],
  ['no table', { source: 'x' }, 'map.json: tables: Write `record` and `fields`'],
  ['a list instead of an object', [], 'map.json: the whole file:'],
])('%s is named by its place', (_what, value, sentence) => expect(problem(value)).toContain(sentence));
