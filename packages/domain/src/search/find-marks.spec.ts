import { expect, test } from 'vitest';
import { findMarks } from './find-marks.ts';

/** The marked parts of a text. */
const marked = (text: string, query: string) => findMarks(text, query).map(([from, to]) => text.slice(from, to));

test.each([
  ['㈱髙橋ビール', '高橋', ['髙橋']],
  ['タカハシビール', 'びーる', ['ビール']],
  ['ｶﾞﾗｽ工業', 'ガラス', ['ｶﾞﾗｽ']],
  ['03-9876-5432', '98765', ['9876-5']],
  ['吉野 弥生', '弥生 吉野', ['吉野', '弥生']],
  ['東京東京', '東京', ['東京東京']],
  ['Blue Cedar', 'CEDAR', ['Cedar']],
  ['林', '森', []],
  ['林', '株式会社', []],
])('in %s the search for %s marks %j', (text, query, expected) => expect(marked(text, query)).toEqual(expected));
