import { expect, test } from 'vitest';
import { dateFormatOf } from './concept-by-content.ts';
import { proposeMapping } from './propose-mapping.ts';

const columns = (table: Record<string, string[]>) =>
  Object.entries(table).map(([name, samples]) => ({ name, samples }));

test('Japanese names are understood, in any width and order; equal names are one company', () => {
  const proposal = proposeMapping(
    columns({
      メールアドレス: ['a@x.example'],
      流入経路: ['展示会'],
      御社: [''],
      ' 会社名 ': ['森商会'],
      担当者名: ['森'],
      受付日: ['2026/4/1'],
    }),
  );
  expect(proposal).toEqual({
    record: 'leads',
    key: ['メールアドレス'],
    fields: {
      contactEmail: { column: ['メールアドレス'] },
      source: { column: ['流入経路'] },
      companyName: { column: [' 会社名 '] },
      companyId: { column: [' 会社名 '] },
      contactName: { column: ['担当者名'] },
      enteredAt: { column: ['受付日'] },
    },
  });
});

test('English names are understood, with blanks or underscores', () => {
  const { record, fields } = proposeMapping(
    columns({ first_name: ['Hana'], 'Last Name': ['Mori'], Company: ['Mori'], email: [''] }),
  );
  expect(record).toBe('contacts');
  expect(Object.keys(fields).sort()).toEqual(['companyId', 'companyName', 'email', 'familyName', 'givenName']);
});

test('a column whose name says nothing is known by what stands in it', () => {
  const { fields } = proposeMapping(
    columns({
      A: ['株式会社森', '㈱林'],
      B: ['a@b.example', 'c@d.example'],
      C: ['03-1234-5678', '090-1111-2222'],
      D: ['x', 'y'],
    }),
  );
  expect(fields).toMatchObject({ companyName: { column: ['A'] }, email: { column: ['B'] }, phone: { column: ['C'] } });
});

test('companies without people are accounts, known again by their 法人番号', () => {
  const { record, key } = proposeMapping(
    columns({ 商号: ['国立印刷局'], 法人番号: ['7000012050002'], 従業員数: ['4,000'] }),
  );
  expect([record, key]).toEqual(['accounts', ['法人番号']]);
});

test.each([
  ['dates that begin with the year need no format', ['2026-04-05', '2026/4/6'], null],
  ['a day beyond the twelfth tells days from months', ['03-04-2026', '25-04-2026'], 'dd-MM-yyyy'],
  [
    'where day and month can be mistaken for each other, no format is proposed',
    ['03/04/2026', '05/06/2026'],
    undefined,
  ],
])('%s', (_rule, samples, format) => expect(dateFormatOf(samples)).toBe(format));
