import { expect, test } from 'vitest';
import { compileTexts } from './vite-compiled-texts.ts';

test('a text that names values is compiled, and any other stays as it is', () => {
  const code = `const texts = defineTexts({ 'a.b': { ja: '{count} 件', en: '{count, plural, one {# row} other {# rows}}' }, 'a.c': { ja: '保存', en: "Save" } });`;
  expect(compileTexts(code, 'a-texts.js')).toBe(
    `const texts = defineTexts({ 'a.b': { ja: [["count"]," 件"], en: [["count","plural",{"one":["#"," row"],"other":["#"," rows"]}]] }, 'a.c': { ja: '保存', en: "Save" } });`,
  );
});

test.each([
  'defineTexts(texts)',
  'defineTexts({ ...texts })',
  "defineTexts({ 'a.b': { ja: words, en: 'Words' } })",
])('a text that is not written out is refused, because nothing compiles it later: %s', (code) => {
  expect(() => compileTexts(code, 'a-texts.js')).toThrow('a-texts.js: ');
});
