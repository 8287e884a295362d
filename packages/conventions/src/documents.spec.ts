import { globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type RepositoryFile, repositoryFiles, root } from './repository-files.ts';

const documents = repositoryFiles().filter(({ name }) => name.endsWith('.md'));
/** A decision is history: what it names may have moved since. */
const ofToday = documents.filter(({ path }) => !/^docs\/decisions\/|CHANGELOG/.test(path));

const isThere = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;
const links = ({ text }: RepositoryFile) =>
  [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].flatMap(([, to]) => to ?? []);
/** `apps/…/x.ts` and `packages/…/*.spec.ts`; a name with a placeholder (`<department>`, `X`, `…`) is no file. */
const named = ({ text }: RepositoryFile) =>
  [...text.matchAll(/`((?:apps|packages|scripts|docs|infra)\/[\w.*/-]+)`/g)]
    .flatMap(([, path]) => path ?? [])
    .filter((path) => !/(^|\/)[xX](\.|\/|$)/.test(path));

test('a document links to what is there', () => {
  const lost = documents.flatMap((document) =>
    links(document)
      .filter((to) => !isThere(join(root, dirname(document.path), to)))
      .map((to) => `${document.path}: ${to}`),
  );
  expect(lost).toEqual([]);
});

test('a document names files that are there', () => {
  const asked = ofToday.flatMap((document) => named(document).map((path) => ({ document: document.path, path })));
  expect(asked.length).toBeGreaterThan(30);
  const lost = asked.filter(({ path }) => globSync(path, { cwd: root }).length === 0);
  expect(lost).toEqual([]);
});
