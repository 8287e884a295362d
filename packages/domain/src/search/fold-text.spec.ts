import { expect, test } from 'vitest';
import { foldText, gramsOf } from './fold-text.ts';

test.each([
  ['株式会社髙橋テクノ', '㈱高橋ﾃｸﾉ', '高橋てくの（株）'],
  ['ＡＢＣ商事', 'abc 商事', 'A・B・C商事'],
  ['ﾔﾏﾀﾞ', 'やまだ', 'ヤマダ'],
  ['03-1234-5678', '０３（１２３４）５６７８', '+81 3 1234 5678', '+81 (0)3-1234-5678'],
  ['渡邊', '渡邉', '渡辺'],
])('%s is found however it is written', (first, ...others) => {
  for (const other of others) expect(foldText(other)).toBe(foldText(first));
});

test('what sounds alike is not the same word', () => {
  expect(foldText('ビル')).not.toBe(foldText('ヒル'));
  expect(foldText('ソーラー')).not.toBe(foldText('ソラ'));
});

test('a legal form alone leaves nothing to look for', () => expect(foldText('株式会社')).toBe(''));

test('two signs make one pair, and one sign none', () => {
  expect(gramsOf('東京')).toEqual(['東京']);
  expect(gramsOf('東京都東京')).toEqual(['東京', '京都', '都東']);
  expect(gramsOf('𠮷野')).toEqual(['𠮷野']);
  expect(gramsOf('林')).toEqual([]);
});
