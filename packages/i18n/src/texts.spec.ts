import { expect, test } from 'vitest';
import { defineTexts, translate } from './texts.ts';

defineTexts({
  'spec.greeting': { ja: '{name}さん、こんにちは', en: 'Hello, {name}' },
  'spec.hidden': { ja: '{count} 件を非表示', en: '{count, plural, one {# hidden} other {# hidden}}' },
  'spec.rows': { ja: '{count} 行', en: '{count, plural, one {# row} other {# rows}}' },
});

test('a text is written in the language asked for', () => {
  expect(translate('ja', 'spec.greeting', { name: '髙橋' })).toBe('髙橋さん、こんにちは');
  expect(translate('en', 'spec.greeting', { name: 'Mori' })).toBe('Hello, Mori');
});

test('plurals follow the language', () => {
  expect(translate('en', 'spec.rows', { count: 1 })).toBe('1 row');
  expect(translate('en', 'spec.rows', { count: 2 })).toBe('2 rows');
  expect(translate('ja', 'spec.rows', { count: 2 })).toBe('2 行');
});
