import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfNeeded } from './steps/build.mjs';
import { installIfNeeded } from './steps/install.mjs';
import { projectEnvironment, projectNode, requireNode, root } from './steps/root.mjs';

requireNode();
const say = (line) => console.error(`tasuki: ${line}`);
try {
  await installIfNeeded({ say, output: 'stderr' });
  await buildIfNeeded('api', { say, output: 'stderr' });
  process.exitCode = await new Promise((resolve, reject) => {
    const child = spawn(projectNode(), [join(root, 'packages', 'bench', 'src', 'main.ts'), ...process.argv.slice(2)], {
      cwd: process.env.INIT_CWD ?? root,
      env: projectEnvironment({ NODE_ENV: 'production', TASUKI_ROOT: root }),
      stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
