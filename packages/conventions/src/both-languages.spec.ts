import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFiles, root } from './repository-files.ts';

/** Screens, mails, notifications, chat messages, documents and refusals: whatever speaks to people, but not the demo's own data. */
const speaking = /^(apps|packages)\/[^/]+\/src\/(?!.*(__generated__|testing\/|\/demo\/|\.spec\.)).*\.tsx?$/;
const files = repositoryFiles().filter(({ path }) => speaking.test(path));

/** `{ ja: '…', en: '…' }`, over several lines too. */
const pair = /\bja:\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1,\s*en:\s*(['"`])((?:(?!\3)[^\\]|\\.)*)\3/gs;
const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

interface Told {
  path: string;
  ja: string;
  en: string;
}

const told: Told[] = files.flatMap(({ path, text }) =>
  [...text.matchAll(pair)].map(([, , ja = '', , en = '']) => ({ path, ja, en })),
);

test('thousands of texts are looked at', () => {
  expect(told.length).toBeGreaterThan(2000);
});

/** 「2 回目」 counts with a word behind the number, where English has none. */
const counters = new Set(['packages/domain/src/definitions/facts/cycle-number.ts']);

test('no text is empty in one of the languages', () => {
  expect(told.filter(({ path, ja, en }) => !counters.has(path) && !ja.trim() !== !en.trim())).toEqual([]);
});

test('what is given in one language is given in the other', () => {
  const uneven = files
    // It takes one apart again.
    .filter(({ path }) => path !== 'packages/importer/src/engine/batch.ts')
    .map(({ path, text }) => ({ path, ja: text.match(/\bja: /g)?.length ?? 0, en: text.match(/\ben: /g)?.length ?? 0 }))
    .filter(({ ja, en }) => ja !== en);
  expect(uneven).toEqual([]);
});

/** English words in a row that are no sentence: names and marks that Japanese has no other words for. */
const names = /\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|`[^`]*`|https?:\/\/\S+|[\w.+-]+@[\w.]+/g;
const sentence = /[A-Za-z]+(?:[ ,]+[A-Za-z]+){2,}/;

test('no Japanese text is an English sentence left as it was', () => {
  const left = told.filter(({ ja }) => sentence.test(ja.replace(names, '')) && !japanese.test(ja));
  expect(left).toEqual([]);
});

test('no English text is left in Japanese', () => {
  // A Japanese word that the sentence explains, or an example of what a file holds.
  const explained = /[（(「“"][^）)」”"]*[）)」”"]/g;
  const left = told.filter(({ en }) => japanese.test(en.replace(names, '').replace(explained, '')));
  expect(left).toEqual([]);
});

test('every refusal has words in both languages', () => {
  const rows = readFileSync(join(root, 'docs/error-codes.md'), 'utf8').split('## Refusals').slice(1).join().split('\n');
  const codes = rows.flatMap((row) =>
    row.startsWith('| `') ? [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, code = '']) => code) : [],
  );
  const texts = files.map(({ text }) => text).join('\n');
  const worded = new Set([...texts.matchAll(/'[\w.-]*\brefus\w*\.([A-Z_]+)':/g)].map(([, code = '']) => code));
  expect(codes.filter((code) => !worded.has(code)).toSorted()).toEqual([]);
});
