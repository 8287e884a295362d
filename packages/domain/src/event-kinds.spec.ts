import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventKinds } from './event-kinds.ts';

const source = new URL('.', import.meta.url);
const folders = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/events`, source)))
  .map((entry) => entry.name);
const files = folders.flatMap((folder) =>
  readdirSync(new URL(`${folder}/events`, source))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => file.replace('.ts', '')),
);

test('the list and the files tell of the same kinds', () => {
  expect(eventKinds.map(({ name }) => name.split('.')[1]).sort()).toEqual(files.sort());
});

test('there are no two kinds of one name, and at least forty', () => {
  const names = eventKinds.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(40);
});

test.each(
  eventKinds.map((kind) => [kind.name, kind] as const),
)('%s has words in both languages and an icon', (_name, kind) => {
  for (const locale of ['ja', 'en'] as const) {
    expect(kind.label[locale].trim()).not.toBe('');
    expect(kind.summary[locale]).toBeTypeOf('function');
  }
  expect(kind.icon).toMatch(/^[a-z0-9-]+$/);
});
