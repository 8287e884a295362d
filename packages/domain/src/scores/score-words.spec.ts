import { expect, test } from 'vitest';
import { defaultScoreModel } from './default-score-model.ts';
import { lineWords } from './score-words.ts';

test('a line that asks for a product tells it by its name', () => {
  const rule = { field: 'account.product', operator: '=' as const, value: 'p-1' };
  const terms = { ...defaultScoreModel.terms, fit: [{ key: 'product', rule, points: 10, group: null }] };
  const names = new Map([['p-1', { ja: '経費精算', en: 'Expenses' }]]);
  expect(lineWords(terms, 'product', 'ja', names)).toBe('案件の商品 = 経費精算');
  expect(lineWords(terms, 'product', 'en', names)).toBe('Product of the deal = Expenses');
});
