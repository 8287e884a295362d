import { spawn } from 'node:child_process';
import { projectEnvironment, projectNode, root } from './root.mjs';

/**
 * Runs a long-lived program with the repository's Node until it ends, and resolves to its exit code. A stop asked of us
 * by signal, or by the death of npm above us, is passed on exactly once; the program ends on the closing of the channel too.
 */
export function serve(script, args = [], { env } = {}) {
  const child = spawn(projectNode(), [script, ...args], {
    cwd: root,
    env: projectEnvironment({ NODE_ENV: 'production', ...env }),
    // Out of the terminal's group: one Ctrl-C otherwise arrives up to three times, from the terminal, npm and us.
    detached: process.platform !== 'win32',
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let isStopping = false;
  const stop = (signal) => {
    if (isStopping) return;
    isStopping = true;
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => stop(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  const watch = watchNpm(() => stop('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${script} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? (isStopping || signal === 'SIGINT' ? 0 : 1));
    });
  });
}

/** A killed npm (or a shell between npm and us) passes no signal on: its death is the only word of it. */
function watchNpm(onDeath) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  const timer = setInterval(() => process.ppid !== parent && onDeath(), 500);
  timer.unref();
  return timer;
}
