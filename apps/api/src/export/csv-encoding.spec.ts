import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { encodeCsv, startOfFile } from './csv-encoding.ts';

const roundTrip = (text: string) => iconv.decode(Buffer.from(encodeCsv(text, 'cp932')), 'cp932');

test('names of customers survive CP932', () => {
  expect(roundTrip('髙橋 﨑 ㈱ ① 株式会社ソーシャル')).toBe('髙橋 﨑 ㈱ ① 株式会社ソーシャル');
});

test('what CP932 does not have is marked, and its neighbours stay', () => {
  expect(roundTrip('𠮷野家と😀')).toBe('〓野家と〓');
});

test('a wave dash is written with its twin, not lost', () => {
  expect(roundTrip('4月〜6月')).toBe('4月～6月');
});

test('only UTF-8 begins with a byte order mark', () => {
  expect([...startOfFile('utf-8')]).toEqual([0xef, 0xbb, 0xbf]);
  expect(startOfFile('cp932')).toHaveLength(0);
});
