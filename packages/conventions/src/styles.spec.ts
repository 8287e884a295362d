import { expect, test } from 'vitest';
import { repositoryFiles } from './repository-files.ts';

const files = repositoryFiles().filter(({ path }) => /^(apps|packages)\/.*\.(css|tsx?)$/.test(path));
const isStyle = (path: string) => path.endsWith('.css');

/** Of style sheets `--name:`, of scripts the name in quotes. */
const defined = new Set(
  files.flatMap(({ path, text }) =>
    [...text.matchAll(isStyle(path) ? /(--[\w-]+)\s*:/g : /['"`](--[\w-]+)['"`]/g)].map(([, name]) => name),
  ),
);

/** Mantine sets these on its own parts. */
const OF_MANTINE = /^--(mantine-|button-height$)/;

test('a style sheet uses only variables that are there: a name that nobody defines falls back in silence', () => {
  const missing = files
    .filter(({ path }) => isStyle(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/var\(\s*(--[\w-]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !defined.has(name) && !OF_MANTINE.test(name))
        .map((name) => `${path}: ${name}`),
    );
  expect(missing).toEqual([]);
});
