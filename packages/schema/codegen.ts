import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { generate } from '@graphql-codegen/cli';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMA = join(ROOT, 'packages/schema/schema.graphql');
const DOCUMENT = 'src/**/!(*.spec).{ts,tsx}';
const HAS_DOCUMENT = /\bgql`/;

/**
 * Writes `src/__generated__/operations.ts` for each workspace that has documents: types only, so nothing of GraphQL
 * but the documents themselves reaches the browser. Answers with the paths written, relative to the root.
 */
export async function generateOperationTypes(only: readonly string[] = [], schema: string = SCHEMA): Promise<string[]> {
  const workspaces = await workspacesWithDocuments();
  const packages = workspaces.filter((folder) => folder.startsWith('packages/'));
  const chosen = workspaces.filter((folder) => only.length === 0 || only.includes(folder));
  // One after another, and each on its own: a mistake in one app's document is told with that app's name only.
  const written: string[] = [];
  for (const folder of chosen) {
    const path = join(folder, 'src/__generated__/operations.ts');
    const target = {
      documents: join(ROOT, folder, DOCUMENT),
      // An app may spread a package's fragment, which is then known here without being written here again.
      externalDocuments: packages.filter((other) => other !== folder).map((other) => join(ROOT, other, DOCUMENT)),
      plugins: ['typescript-operations'],
    };
    await generate(
      { schema, generates: { [join(ROOT, path)]: target }, config: CONFIG, silent: true, errorsOnly: true },
      true,
    );
    written.push(path);
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

async function workspacesWithDocuments(): Promise<string[]> {
  const folders = globSync('{apps,packages}/*', { cwd: ROOT })
    .map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(join(folder, 'src')) && !/apps\/(api|cli|worker)$/.test(folder));
  const found = await Promise.all(
    folders.map(async (folder) => {
      const sources = globSync('src/**/*.{ts,tsx}', { cwd: folder }).filter((file) => !file.includes('.spec.'));
      const texts = await Promise.all(sources.map((file) => readFile(join(folder, file), 'utf8')));
      return texts.some((text) => HAS_DOCUMENT.test(text)) ? [folder] : [];
    }),
  );
  return found
    .flat()
    .map((folder) => relative(ROOT, folder))
    .toSorted();
}

// `node packages/schema/codegen.ts [apps/marketing …]`; TASUKI_SCHEMA names another contract to try against.
if (import.meta.main) {
  for (const path of await generateOperationTypes(process.argv.slice(2), process.env.TASUKI_SCHEMA)) console.log(path);
}
