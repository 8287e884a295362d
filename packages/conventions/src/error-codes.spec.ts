import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFiles, root } from './repository-files.ts';

/** Codes of others (of Node, PostgreSQL and its files) are read there, not given. */
const notOurs = /describe-start-error\.ts$|\/embedded\//;
const ours = /^(packages\/(domain|db|importer)|apps\/api)\/src\/(?!.*(testing\/|\.spec\.)).*\.ts$/;
/** `'SAY_THIS'` anywhere, and a single word where it is plainly a code. */
const code = /'([A-Z]+(?:_[A-Z]+)+)'|(?:\b(?:refuse|callerError)\(\s*|\b(?:code|error): )'([A-Z]+)'/g;

function codesGiven(): Set<string> {
  const files = repositoryFiles().filter(({ path }) => ours.test(path) && !notOurs.test(path));
  const found = files.flatMap(({ text }) => [...text.matchAll(code)].map(([, long, short]) => long ?? short ?? ''));
  return new Set(found);
}

const rows = readFileSync(join(root, 'docs/error-codes.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const listed = rows.flatMap(([, codes = '']) => [...codes.matchAll(/`([A-Z_]+)`/g)].map(([, one = '']) => one));

test('every code that a rule or a call can be answered with is listed', () => {
  const known = new Set(listed);
  expect([...codesGiven()].filter((one) => !known.has(one)).toSorted()).toEqual([]);
});

test('every listed code is given somewhere, once, with what it means and a way out', () => {
  const given = codesGiven();
  // These come from the GraphQL server itself.
  const elsewhere = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'];
  expect(listed.filter((one) => !given.has(one) && !elsewhere.includes(one))).toEqual([]);
  expect(listed.filter((one, at) => listed.indexOf(one) !== at)).toEqual([]);
  expect(rows.filter(([, , meaning, wayOut]) => !meaning || !wayOut)).toEqual([]);
});
