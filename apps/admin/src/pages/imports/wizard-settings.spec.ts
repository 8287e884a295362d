import { expect, test } from 'vitest';
import { readMapping, toMapping } from './wizard-settings.ts';

const mapping = {
  tables: [
    {
      record: 'leads',
      key: ['No'],
      fields: { companyName: { column: ['会社名'] }, enteredAt: { column: ['日付'], format: ['dd/MM/yyyy'] } },
    },
  ],
};
const settings = { preset: 'csv', encoding: null, source: 'fair' };

test('what was chosen is sent as it was read', () => {
  const choices = readMapping(mapping, ['No', '会社名', '日付']);
  expect(toMapping({ ...settings, ...choices }, ['companyName', 'enteredAt'])).toEqual(mapping);
});

test('a column that the file lacks is no choice, and a field of another record type is not sent', () => {
  const choices = readMapping(mapping, ['会社名']);
  expect(choices).toEqual({ record: 'leads', key: null, fields: { companyName: { column: '会社名', format: '' } } });
  expect(toMapping({ ...settings, ...choices, record: 'accounts' }, ['name']).tables).toEqual([
    { record: 'accounts', fields: {} },
  ]);
});

test('the words that were proposed for a column go along', () => {
  const fields = { state: { column: ['結果'], values: { 受注: 'won' } } };
  const read = readMapping({ tables: [{ record: 'opportunities', fields }] }, ['結果']);
  expect(read.fields.state).toEqual({ column: '結果', format: '', values: { 受注: 'won' } });
  const settings = { preset: 'csv', encoding: null, source: '', ...read };
  expect(toMapping(settings, ['state'])).toEqual({ tables: [{ record: 'opportunities', fields }] });
});
