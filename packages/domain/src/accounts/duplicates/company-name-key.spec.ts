import { expect, test } from 'vitest';
import { companyNameKey } from './company-name-key.ts';

test.each([
  ['㈱ヤマダ', '株式会社 ﾔﾏﾀﾞ'],
  ['Acme, Inc.', 'ACME Inc'],
  ['サイボウズ株式会社', 'サイボウズ（株）'],
])('%s and %s are one name', (one, other) => {
  expect(companyNameKey(one)).toBe(companyNameKey(other));
});

test.each([
  ['株式会社ヤマダ', 'ヤマダ株式会社'],
  ['株式会社ヤマダ', '有限会社ヤマダ'],
  ['株式会社ヤマダ', 'ヤマダ'],
  ['株式会社髙橋', '株式会社高橋'],
])('%s and %s may be two companies', (one, other) => {
  expect(companyNameKey(one)).not.toBe(companyNameKey(other));
});

test.each(['個人', 'フリーランス', '[not provided]', 'N/A', '-', '株式会社', ''])('"%s" names no company', (text) => {
  expect(companyNameKey(text)).toBeNull();
});
