import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RepositoryFile, repositoryFiles, root } from './repository-files.ts';

const files = repositoryFiles();
const code = files.filter(({ path }) => /^(apps|packages|scripts)\/.*\.(tsx?|mjs|cjs)$/.test(path));
const typed = code.filter(({ name }) => /\.tsx?$/.test(name));
const specs = code.filter(({ name }) => /\.spec\.tsx?$/.test(name));
const isConfig = ({ name }: RepositoryFile): boolean => /\.config\.ts$/.test(name);

function paths(found: RepositoryFile[]): string[] {
  return found.map(({ path }) => path);
}

/** Each line that matches, as `path:line`, so that a failure can be clicked. */
function matches(among: RepositoryFile[], pattern: RegExp): string[] {
  return among.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

test('file names are kebab-case and say what the file is', () => {
  expect(paths(code.filter(({ name }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name)))).toEqual([]);
  expect(paths(code.filter(({ name }) => /(^|-)(manager|helpers?|utils?|common|misc|stuff)[-.]/.test(name)))).toEqual(
    [],
  );
});

test('no file is longer than 300 lines', () => {
  expect(paths(code.filter(({ lines }) => lines.length > 300))).toEqual([]);
});

test('at most one file in fifty is longer than 250 lines', () => {
  const long = code.filter(({ lines }) => lines.length > 250);
  expect(long.length / code.length, paths(long).join(', ')).toBeLessThan(0.02);
});

test('a package has at most one index.ts', () => {
  expect(
    paths(
      typed.filter(({ path }) => /\/index\.tsx?$/.test(path) && path.split('/').length > 4 && !/\/tables\//.test(path)),
    ),
  ).toEqual([]);
});

test('nothing is of type any', () => {
  expect(matches(typed, /(:|\bas|<|,)\s*any\b(?=\s*[;,)>=[\]|&]|$)/)).toEqual([]);
});

test('exports have names, except where a tool asks for a default', () => {
  expect(
    matches(
      typed.filter((file) => !isConfig(file)),
      /^export default\b/,
    ),
  ).toEqual([]);
});

test('a test title states the rule', () => {
  expect(matches(specs, /\b(test|it|describe)(\.\w+(\(.*\))?)*\(\s*['"`]should\b/i)).toEqual([]);
});

test('no test runs alone and none is left for later', () => {
  expect(matches(specs, /\b(test|it|describe)\.(only|todo)\b/)).toEqual([]);
});

test('nothing is left to do in a comment', () => {
  expect(matches(code, new RegExp(`\\b(${['TO', 'FIX'].join('DO|')}ME|${'X'.repeat(3)})\\b`))).toEqual([]);
});

test('a lint suppression gives its reason', () => {
  expect(matches(code, /biome-ignore\s+[\w/]+\s*:?\s*(<explanation>)?\s*$/)).toEqual([]);
  expect(matches(typed, /@ts-(ignore|nocheck)/)).toEqual([]);
});

test('imports name the file with its extension', () => {
  expect(matches(typed, /\bfrom '\.{1,2}\/[^']*(?<!\.(tsx?|mjs|cjs|json|css|svg))'/)).toEqual([]);
});

test('every package and app says in a README what it is', () => {
  const folders = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  );
  expect(
    folders.filter(
      (folder) => existsSync(join(root, folder, 'package.json')) && !existsSync(join(root, folder, 'README.md')),
    ),
  ).toEqual([]);
});

test('versions are pinned exactly', () => {
  const manifests = files.filter(({ path }) => /^((apps|packages)\/[^/]+\/)?package\.json$/.test(path));
  const loose = manifests.flatMap(({ path, text }) => {
    const { dependencies, devDependencies } = JSON.parse(text) as Record<string, Record<string, string> | undefined>;
    return Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${path}: ${name}@${version}`);
  });
  expect(loose).toEqual([]);
});

test('the lock file names no registry', () => {
  const lock = files.filter(({ path }) => path === 'package-lock.json');
  expect(matches(lock, /"resolved": "https?:/).slice(0, 3)).toEqual([]);
});

test('no file depends on the machine that it was written on', () => {
  const home = new RegExp(`(^|[\\s'"\`(=])/(${['home', 'Users', 'root', 'work'].join('|')})/[\\w.-]+`);
  expect(
    matches(
      files.filter(({ name }) => name !== 'package-lock.json'),
      home,
    ),
  ).toEqual([]);
});

test('a decision record has a number of its own, fits on a page and says what gets worse', () => {
  const records = files.filter(({ path }) => /^docs\/decisions\/.*\.md$/.test(path) && !/README\.md$/.test(path));
  expect(paths(records.filter(({ name }) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name)))).toEqual([]);
  const numbers = records.map(({ name }) => name.slice(0, 4));
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  expect(paths(records.filter(({ lines }) => lines.length > 60))).toEqual([]);
  const parts = ['Date', 'Status', 'Context', 'Decision', 'Consequences'];
  expect(paths(records.filter(({ text }) => !parts.every((part) => text.includes(part))))).toEqual([]);
});
