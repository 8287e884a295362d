import { join } from 'node:path';
import { installIfNeeded } from './steps/install.mjs';
import { projectNode, requireNode, root } from './steps/root.mjs';
import { run } from './steps/run.mjs';

requireNode();
const script = (name, ...args) => [projectNode(), [join(root, 'scripts', name), ...args]];
const withTests = !process.argv.includes('--no-tests');

/** In the order of how soon they tell. */
const steps = [
  ['format and lint', 'biome', ['ci', '--colors=off', '--max-diagnostics=50', '.']],
  ['types', 'turbo', ['run', 'types', '--continue', '--output-logs=errors-only', '--log-order=grouped']],
  ['import boundaries', 'depcruise', ['--config', 'packages/conventions/dependency-cruiser.cjs', 'apps', 'packages']],
  ['generated files', ...script('generate.mjs', '--check')],
  ['build', 'turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped']],
  ...(withTests ? [['tests', ...script('test.mjs')]] : []),
];

const results = [];
await installIfNeeded({ say: console.log, output: 'inherit' });
for (const [name, command, args] of steps) {
  console.log(`\n=== ${name}`);
  const began = Date.now();
  const { code } = await run(name, command, args).catch((error) => {
    console.error(error.message);
    return { code: 1 };
  });
  results.push({ name, code, seconds: (Date.now() - began) / 1000 });
}
console.log('\n=== check');
for (const { name, code, seconds } of results) {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s`);
}
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
