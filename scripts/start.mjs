import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './steps/build.mjs';
import { installIfNeeded } from './steps/install.mjs';
import { requireNode, root } from './steps/root.mjs';
import { serve } from './steps/serve.mjs';

requireNode();
const say = (line) => console.log(`tasuki: ${line}`);
try {
  await installIfNeeded({ say, output: 'inherit' });
  await buildIfNeeded('all', { say, output: 'inherit' });
  const main = join(root, 'apps', 'api', 'dist', 'main.js');
  if (!existsSync(main)) throw new Error(`${main} is missing after the build; remove node_modules and try again.`);
  say('Starting …');
  process.exitCode = await serve(main, process.argv.slice(2));
} catch (error) {
  console.error(`tasuki: ${error.message}`);
  process.exitCode = error.code > 0 ? error.code : 1;
}
