import { expect, test } from 'vitest';
import { type PrintedQuote, quoteSheet } from './quote-sheet.ts';

const quote: PrintedQuote = {
  ...{ number: 'Q2026-00042', revision: 2, title: '基幹連携', company: '㈱髙橋商店', addressee: null, by: '𠮷野 大輔' },
  ...{ issuedOn: '2026-06-15', validUntil: '2026-07-15', currency: 'JPY', notes: 'ご不明な点は担当まで' },
  lines: [
    {
      description: '標準プラン',
      quantity: 12,
      unit: 'か月',
      unitPrice: 80_000,
      discount: 0,
      amount: 960_000,
      taxPercent: 10,
    },
    { description: 'お弁当', quantity: 3, unit: null, unitPrice: 999, discount: 97, amount: 2900, taxPercent: 8 },
  ],
  taxes: [
    { percent: 10, taxable: 960_000, tax: 96_000 },
    { percent: 8, taxable: 2900, tax: 232 },
  ],
  ...{ amount: 962_900, total: 1_059_132 },
  issuer: {
    name: '株式会社タスキ',
    postalAddress: '東京都千代田区1-1',
    phone: '03-0000-0000',
    registrationNumber: 'T1234567890123',
  },
};

/** Every text of a sheet, in order. */
function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(textOf).join('\n');
  if (typeof part !== 'object' || part === null) return '';
  const { text, stack, columns, table } = part as Record<string, { body?: unknown }>;
  return [text, stack, columns, table?.body].map(textOf).filter(Boolean).join('\n');
}

test('a Japanese quote names both sides, its day, each rate’s tax and the total in yen without decimals', () => {
  const text = textOf(quoteSheet(quote, 'ja').content);
  for (const words of [
    '御見積書',
    '㈱髙橋商店 御中',
    'Q2026-00042（第2版）',
    '2026年6月15日',
    '2026年7月15日',
    'T1234567890123',
  ])
    expect(text).toContain(words);
  for (const words of ['10%対象 ¥960,000 の消費税', '¥96,000', '¥232', '値引き -¥97', '8%※', '¥1,059,132', '12 か月'])
    expect(text).toContain(words);
});

test('an English quote has no Japanese words of its own', () => {
  const plain = { ...quote, title: 'Link', company: 'Hokuto Inc.', notes: null, by: 'Ann Baker' };
  const lines = plain.lines.map((line) => ({ ...line, description: 'Plan', unit: null }));
  const issuer = { ...quote.issuer, name: 'Tasuki Inc.', postalAddress: 'Tokyo' };
  const { content, title, footer } = quoteSheet({ ...plain, lines, issuer, revision: 1 }, 'en');
  const text = textOf(content);
  expect(text).not.toMatch(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u);
  expect([text, title, footer(1, 2)].join()).not.toContain('{');
  expect(text).toContain('Tax 10% on ¥960,000');
});

test('a person is addressed with 様, and the house then without 御中', () => {
  const text = textOf(quoteSheet({ ...quote, addressee: '髙橋 花' }, 'ja').content);
  expect(text).toContain('髙橋 花 様');
  expect(text).not.toContain('御中');
});

test('what the organisation has not entered is left out, and a draft says that it is one', () => {
  const issuer = { name: '株式会社タスキ', postalAddress: null, phone: null, registrationNumber: null };
  const sheet = quoteSheet({ ...quote, issuer, number: null, validUntil: null }, 'ja');
  expect(textOf(sheet.content)).not.toMatch(/登録番号|電話|有効期限|見積番号|null/);
  expect(sheet.watermark).toBe('下書き');
});
