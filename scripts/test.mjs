import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildIfNeeded } from './steps/build.mjs';
import { installIfNeeded } from './steps/install.mjs';
import { projectNode, requireNode, root } from './steps/root.mjs';
import { run } from './steps/run.mjs';
import { summarize } from './steps/test-summary.mjs';

requireNode();
const say = (line) => console.log(`tasuki: ${line}`);
const realData = resolve(root, process.env.TASUKI_REAL_DATA ?? '../shared/data');
const reportFolder = mkdtempSync(join(tmpdir(), 'tasuki-tests-'));
let result = { passed: 0, failed: 1, lines: [] };
try {
  await installIfNeeded({ say, output: 'inherit' });
  const passedOn = process.argv.slice(2);
  const runs = passedOn.length > 0 ? [await runPart(passedOn, { isFirst: true })] : await runAll();
  for (const { text } of runs) process.stdout.write(text);
  result = summarize(runs, { mustNotSkip: Boolean(process.env.CI) && existsSync(realData), realData });
} catch (error) {
  console.error(`tasuki: ${error.message}`);
} finally {
  rmSync(reportFolder, { recursive: true, force: true });
}

for (const line of result.lines) console.log(line);
console.log(`Tests: ${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed > 0 ? 1 : 0;

/**
 * Only the journeys and what starts the server drive what people get, the built apps served by the built API: the other tests run
 * while that is built, and beside the journeys, so that both cores have work all the time.
 */
function runAll() {
  const journeys = async () => {
    try {
      await buildIfNeeded('all', { say, output: 'capture' });
    } catch (error) {
      return { code: 1, text: `tasuki: ${error.message}\n`, report: undefined };
    }
    return runPart(['--project=journey'], { isFirst: false });
  };
  return Promise.all([runPart(['--project=!journey'], { isFirst: true }), journeys()]);
}

/** What the first part says is seen as it comes, what the others say when all is done. */
async function runPart(args, { isFirst }) {
  const report = join(reportFolder, `${isFirst ? 'first' : 'second'}.json`);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, text } = await run('The tests', projectNode(), [vitest, 'run', ...reporters, ...args], {
    output: isFirst ? 'inherit' : 'capture',
    env: { TASUKI_REAL_DATA: realData, NODE_ENV: 'test' },
  });
  return { code, text, report: existsSync(report) ? readFileSync(report, 'utf8') : undefined };
}
