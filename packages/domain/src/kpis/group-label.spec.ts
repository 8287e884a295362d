import { expect, test } from 'vitest';
import { kpiGroupLabel } from './group-label.ts';

test('a source is told as it was imported, a usual one in words, and an empty one says so', () => {
  const source = (key: string | null) => [{ dimension: 'source' as const, key, name: null }];
  expect(kpiGroupLabel(source('代理店A'), 'en')).toBe('代理店A');
  expect(kpiGroupLabel(source('unknown'), 'ja')).toBe('不明');
  expect(kpiGroupLabel(source('re-approach'), 'ja')).toBe('再アプローチ');
  expect(kpiGroupLabel(source(null), 'ja')).toBe('流入元の記録なし');
  expect(kpiGroupLabel(source(null), 'en')).toBe('No source recorded');
});

test('a group of two dimensions names both', () => {
  const keys = [
    { dimension: 'month' as const, key: '2018-01', name: null },
    { dimension: 'team' as const, key: 'id', name: { ja: '東日本チーム', en: 'East' } },
  ];
  expect(kpiGroupLabel(keys, 'ja')).toBe('2018年1月 · 東日本チーム');
  expect(kpiGroupLabel(keys, 'en')).toBe('Jan 2018 · East');
});

test('a joint is told in the short words of the departments', () => {
  const joint = [{ dimension: 'joint' as const, key: 'inside-sales→field-sales', name: null }];
  expect(kpiGroupLabel(joint, 'ja')).toBe('IS→FS');
});
