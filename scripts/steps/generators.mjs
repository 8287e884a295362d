import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from './root.mjs';
import { mustRun } from './run.mjs';

const under = (...path) => join(root, ...path);

/** Everything that is generated and committed, in the order in which one is made from the other. */
export const generators = [
  {
    name: 'the GraphQL contract',
    outputs: () => [under('packages', 'schema', 'schema.graphql')],
    generate: () => mustRun('Printing the schema', projectNode(), [under('apps', 'api', 'dist', 'generate-schema.js')]),
  },
  {
    name: 'operation types',
    outputs: () => [...generatedFolders(under('apps')), ...generatedFolders(under('packages'))],
    generate: () => mustRun('The operation types', projectNode(), [under('packages', 'schema', 'codegen.ts')]),
  },
];

function generatedFolders(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name))
    .flatMap(({ name }) => (name === '__generated__' ? [join(folder, name)] : generatedFolders(join(folder, name))));
}
