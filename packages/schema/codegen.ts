import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { readDocuments, type SourceDocuments } from './read-documents.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMA = join(ROOT, 'packages/schema/schema.graphql');

/**
 * Writes `src/__generated__/operations.ts` for each workspace that has documents: types only, so nothing of GraphQL
 * but the documents themselves reaches the browser. Answers with the paths written, relative to the root.
 */
export async function generateOperationTypes(only: readonly string[] = [], path: string = SCHEMA): Promise<string[]> {
  const schemaAst = lexicographicSortSchema(buildSchema(await readFile(path, 'utf8')));
  const schema = parse(printSchema(schemaAst));
  const workspaces = await readWorkspaces();
  const written: string[] = [];
  // One after another, and each on its own: a mistake in one app's document is told with that app's name only.
  for (const { folder, documents } of workspaces) {
    if (only.length > 0 && !only.includes(folder)) continue;
    // An app may spread a package's fragment, which is then known here without being written here again.
    const others = workspaces.filter((other) => other.folder !== folder && other.folder.startsWith('packages/'));
    const filename = join(folder, 'src/__generated__/operations.ts');
    const types = await codegen({
      filename,
      schema,
      schemaAst,
      documents: [...as('standard', documents), ...others.flatMap((other) => as('external', other.documents))],
      plugins: [{ operations: {} }],
      pluginMap: { operations },
      config: CONFIG,
    });
    await mkdir(dirname(join(ROOT, filename)), { recursive: true });
    await writeFile(join(ROOT, filename), types);
    written.push(filename);
  }
  return written;
}

const CONFIG = {
  namingConvention: 'keep',
  enumType: 'string-literal',
  skipTypename: true,
  immutableTypes: true,
  useTypeImports: true,
  defaultScalarType: 'unknown',
  scalars: {
    ID: 'string',
    DateTime: 'string',
    Date: 'string',
    Decimal: { input: 'string | number', output: 'string' },
    JSON: 'unknown',
  },
};

/** Copies, because codegen takes definitions that it has met before out of the documents it is given. */
function as<Type extends 'standard' | 'external'>(type: Type, documents: readonly SourceDocuments[]) {
  return documents.map(({ location, document }) => ({ location, document: { ...document }, type }));
}

interface Workspace {
  /** Relative to the root: `apps/marketing`. */
  folder: string;
  documents: SourceDocuments[];
}

async function readWorkspaces(): Promise<Workspace[]> {
  const folders = globSync('{apps,packages}/*', { cwd: ROOT })
    .filter((folder) => existsSync(join(ROOT, folder, 'src')) && !/apps\/(api|cli|worker)$/.test(folder))
    .toSorted();
  const workspaces = await Promise.all(
    folders.map(async (folder) => ({ folder, documents: await readDocuments(join(ROOT, folder, 'src')) })),
  );
  return workspaces.filter(({ documents }) => documents.length > 0);
}

// `node packages/schema/codegen.ts [apps/marketing …]`; TASUKI_SCHEMA names another contract to try against.
if (import.meta.main) {
  for (const path of await generateOperationTypes(process.argv.slice(2), process.env.TASUKI_SCHEMA)) console.log(path);
}
