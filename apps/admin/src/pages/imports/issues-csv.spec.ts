import { expect, test } from 'vitest';
import { issuesCsv } from './issues-csv.ts';

const remark = { severity: 'rejected', file: 'a.csv', reason: 'No "date", no import' };

test('each row keeps its own columns behind the remark, quoted where it must be', () => {
  const issues = [
    { ...remark, line: 2, row: { 会社名: '㈱髙橋, 本社' } },
    { ...remark, line: 9, row: { 会社名: '𠮷野', 電話: '03' } },
    { ...remark, line: 12, row: null },
  ];
  expect(issuesCsv(issues)).toBe(
    [
      '\uFEFFseverity,file,line,reason,会社名,電話',
      'rejected,a.csv,2,"No ""date"", no import","㈱髙橋, 本社",',
      'rejected,a.csv,9,"No ""date"", no import",𠮷野,03',
      'rejected,a.csv,12,"No ""date"", no import",,',
      '',
    ].join('\r\n'),
  );
});
