import { expect, test } from 'vitest';
import { addRemarks, type MetIssue, type Remark } from '../engine/report.ts';
import { contradictions } from '../presets/ravenstack/contradictions.ts';
import type { Reason } from './name-reasons.ts';
import { rowReasons } from './row-reasons.ts';

test('a day in a reason stands as each language writes days, and what is none as it is', () => {
  expect(contradictions.usageBeforeStart('2026-07-20')).toMatchObject({
    ja: '契約開始日（2026/07/20(月)）より前の利用です。そのまま残します',
    en: "Used before the subscription's start on Jul 20, 2026; kept as it is",
  });
  const { changedHere } = rowReasons;
  expect(changedHere({ ja: '終了日', en: 'End' }, '2026-07-20').ja).toContain('「2026/07/20(月)」');
  expect(changedHere({ ja: '地域', en: 'Region' }, '京都府').en).toContain('"京都府"');
  // What a file says is quoted as the file says it.
  expect(rowReasons.noDate('end', '2026-07-32').ja).toContain('「2026-07-32」');
});

test('remarks of one kind are counted together, whatever they speak of, with the first of them', () => {
  const met = (line: number, reason: Reason): MetIssue => {
    const { ja: reasonJa, en, kind = en } = reason;
    return { severity: 'flagged', kind, file: 'usage.csv', line, reason: en, reasonJa, row: {} };
  };
  const remarks: Remark[] = [];
  addRemarks(remarks, [met(2, contradictions.usageBeforeStart('2026-07-20')), met(3, contradictions.eventWithoutFlag)]);
  addRemarks(remarks, [met(9, contradictions.usageBeforeStart('2026-08-01'))]);
  expect(remarks.map(({ kind, rows, line }) => [kind, rows, line])).toEqual([
    ['usageBeforeStart', 2, 2],
    ['eventWithoutFlag', 1, 3],
  ]);
});
