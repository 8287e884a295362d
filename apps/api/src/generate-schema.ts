import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contractOf } from './schema.routes.ts';
import { createSchema } from './schema.ts';

/** Writes the contract; `npm run generate` calls it after a build. */
writeFileSync(
  fileURLToPath(new URL('../../../packages/schema/schema.graphql', import.meta.url)),
  contractOf(await createSchema()),
);
