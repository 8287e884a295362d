import { expect, test } from 'vitest';
import { proposeSource } from './propose-source.ts';

test.each([
  ['sales_pipeline 2026-11-22 (1).csv', 'sales-pipeline'],
  ['Ｅｘｐｏ_東京.CSV', 'expo'],
  ['展示会リスト.csv', 'list-abc1d'],
])('%s is called %s, whatever the day of the export', (fileName, source) =>
  expect(proposeSource(fileName, 'aB_c-1d')).toBe(source));
