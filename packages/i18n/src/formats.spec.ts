import { expect, test } from 'vitest';
import { createFormats } from './formats.ts';

const settings = { timeZone: 'Asia/Tokyo', currency: 'JPY' };
const ja = createFormats('ja', settings);
const en = createFormats('en', settings);

test('times are told in the organisation’s zone', () => {
  expect(ja.dateTime('2026-07-20T06:00:00Z')).toBe('2026/07/20(月) 15:00');
  expect(en.date('2026-07-20T06:00:00Z')).toBe('Jul 20, 2026');
  expect(ja.dayKey('2026-07-19T15:30:00Z')).toBe('2026-07-20');
});

test('a plain date never shifts with a zone', () => {
  const west = createFormats('en', { ...settings, timeZone: 'America/Los_Angeles' });
  expect(west.date('2026-07-20')).toBe('Jul 20, 2026');
});

test('what came in without a date says so in both languages', () => {
  expect([ja.unknownTime, en.unknownTime]).toEqual(['日時不明', 'Time unknown']);
});

test('midnight is 00:00, not 24:00', () => {
  expect(ja.time('2026-07-19T15:00:00Z')).toBe('00:00');
});

test('month bands read as people write months', () => {
  expect(ja.month('2026-06-30T15:00:00Z')).toBe('2026年7月');
  expect(en.month('2026-07-20T06:00:00Z')).toBe('July 2026');
});

test('relative time rounds towards now', () => {
  const now = '2026-07-20T00:00:00Z';
  expect(ja.relative('2026-07-17T00:00:00Z', now)).toBe('3 日前');
  expect(en.relative('2026-07-19T00:00:00Z', now)).toBe('yesterday');
});

test('money keeps to its currency’s own minor units', () => {
  expect(ja.money({ amount: '4800000' })).toBe('¥4,800,000');
  expect(en.money({ minor: 123456, currency: 'USD' })).toBe('$1,234.56');
  expect(en.money({ minor: 4800000, currency: 'JPY' })).toBe('¥4,800,000');
});

test('short yen count by 万 and 億 in Japanese', () => {
  expect(ja.moneyShort({ amount: 2_110, currency: 'USD' })).toBe('$2,110');
  expect(ja.moneyShort({ amount: 9_800 })).toBe('9,800円');
  expect(ja.moneyShort({ amount: 5_797.1087 })).toBe('5,797円');
  expect(ja.moneyShort({ amount: 9_999.6 })).toBe('1万円');
  expect(ja.moneyShort({ amount: 48_000 })).toBe('4.8万円');
  expect(ja.moneyShort({ amount: 4_800_000 })).toBe('480万円');
  expect(ja.moneyShort({ amount: 123_456_789 })).toBe('1.2億円');
  expect(en.moneyShort({ amount: 4_800_000 })).toBe('¥4.8M');
});

test('a rate with nothing to divide by is a dash, not zero', () => {
  expect(ja.percent(null)).toBe('—');
  expect(ja.percent(0.105)).toBe('10.5%');
  expect(ja.percent(0.1)).toBe('10.0%');
  expect(ja.percent(0.1, 0)).toBe('10%');
});

test('an organisation’s own department name wins over the default', () => {
  const renamed = createFormats('ja', { ...settings, departments: { INSIDE_SALES: { ja: '内勤営業' } } });
  expect(renamed.department('INSIDE_SALES')).toBe('内勤営業');
  expect(renamed.department('MARKETING')).toBe('マーケティング');
});
