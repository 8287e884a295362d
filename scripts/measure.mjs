import { join } from 'node:path';
import { buildIfNeeded } from './steps/build.mjs';
import { installIfNeeded } from './steps/install.mjs';
import { projectNode, requireNode, root } from './steps/root.mjs';
import { run } from './steps/run.mjs';

/** What people get: bytes of the apps, an account page with 100,000 events beside one with 2,000, and every list at 100,000 rows. */
const measures = [
  ...['budgets', 'long-timeline'].map((name) => `packages/e2e/src/${name}.journey.spec.ts`),
  'apps/api/src/search/large-organisation.api.spec.ts',
];

requireNode();
const say = (line) => console.log(`tasuki: ${line}`);
try {
  await installIfNeeded({ say, output: 'inherit' });
  await buildIfNeeded('all', { say, output: 'inherit' });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await run(
    'The measures',
    projectNode(),
    [vitest, 'run', '--project=journey', '--project=db', ...measures],
    {
      output: 'inherit',
      env: { NODE_ENV: 'test', TASUKI_MEASURED_EVENTS: '100000', TASUKI_MEASURED_ROWS: '100000' },
    },
  );
  process.exitCode = code;
} catch (error) {
  console.error(`tasuki: ${error.message}`);
  process.exitCode = 1;
}
