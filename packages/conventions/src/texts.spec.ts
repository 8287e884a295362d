/// <reference types="vite/client" />
import { expect, test } from 'vitest';

interface Text {
  ja: string;
  en: string;
}

/** Every catalog of every workspace: the objects that `defineTexts` made. */
const modules = import.meta.glob<Record<string, unknown>>('../../../{apps,packages}/*/src/**/*texts.ts', {
  eager: true,
});
const catalogs = Object.entries(modules).flatMap(([file, exports]) =>
  Object.values(exports)
    .filter(isCatalog)
    .map((texts) => ({ file, texts })),
);
const all = catalogs.flatMap(({ file, texts }) => Object.entries(texts).map(([id, text]) => ({ file, id, text })));

function isCatalog(value: unknown): value is Record<string, Text> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isText);
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'ja' in value && 'en' in value;
}

/** The names of the values a message takes, sorted: `count, name`. */
const placeholders = (message: string) =>
  [...new Set([...message.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name))].toSorted().join(', ');

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/;

test('there are catalogs to look at', () => {
  expect(all.length).toBeGreaterThan(100);
});

test('both languages of a text are written, and name the same values', () => {
  // A plural's branches (`one {# row}`) hold no names of their own, so the names compare as they are.
  const uneven = all.filter(
    ({ text }) => text.ja === '' || text.en === '' || placeholders(text.ja) !== placeholders(text.en),
  );
  expect(uneven.map(({ id }) => id)).toEqual([]);
});

test('an English text holds no Japanese', () => {
  expect(all.filter(({ text }) => JAPANESE.test(text.en)).map(({ id }) => id)).toEqual([]);
});

/** `apps/marketing` of a catalog's path. */
const workspaceOf = (file: string) => file.match(/(apps|packages)\/[^/]+/)?.[0] ?? '';

test('an id is given once in what an app loads, because its catalogs share one space of ids', () => {
  const twice = [...Map.groupBy(all, ({ id }) => id)].filter(([, uses]) => {
    const files = [...new Set(uses.map(({ file }) => file))];
    const workspaces = files.map(workspaceOf);
    // Two apps never meet in one page; anything else does.
    const isAppsOnly = workspaces.every((name) => name.startsWith('apps/'));
    return files.length > 1 && (!isAppsOnly || new Set(workspaces).size < files.length);
  });
  expect(twice.map(([id]) => id)).toEqual([]);
});
