import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfNeeded } from './steps/build.mjs';
import { installIfNeeded } from './steps/install.mjs';
import { projectEnvironment, projectNode, requireNode, root } from './steps/root.mjs';

requireNode();
// Standard output belongs to the command, whose --json is read by programs.
const say = (line) => console.error(`tasuki: ${line}`);
try {
  await installIfNeeded({ say, output: 'stderr' });
  await buildIfNeeded('commands', { say, output: 'stderr' });
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

/** Runs the command where the person stands, so that relative file names mean what they typed. */
function runCommand(args) {
  const child = spawn(projectNode(), [join(root, 'apps', 'cli', 'dist', 'main.js'), ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: projectEnvironment({ NODE_ENV: 'production', TASUKI_ROOT: root }),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
