import { spawn } from 'node:child_process';
import { projectEnvironment, root } from './root.mjs';

/** Thrown when a program that a script needs fails; its own output has said why. */
export class StepFailed extends Error {
  constructor(what, code) {
    super(`${what} failed (exit code ${code}).`);
    this.code = code || 1;
  }
}

/**
 * Runs a program to its end. Its output goes to `output`: "inherit" (ours), "stderr" (where stdout belongs to somebody else)
 * or "capture" (returned). A line now and then says that it is still at work, because npm is silent when nobody types.
 */
export async function run(what, command, args, { output = 'inherit', env, cwd = root, quietNote } = {}) {
  const stdio = { inherit: 'inherit', stderr: ['ignore', 2, 2], capture: ['ignore', 'pipe', 'pipe'] }[output];
  const child = spawn(command, args, { cwd, stdio, env: projectEnvironment(env), shell: needsShell(command) });
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  const began = Date.now();
  const heartbeat = quietNote && setInterval(() => quietNote(Math.round((Date.now() - began) / 1000)), 15_000);
  const forward = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (status, signal) => resolve(status ?? (signal ? 130 : 1)));
    });
    return { code, text: Buffer.concat(chunks).toString('utf8') };
  } catch (error) {
    throw new StepFailed(`${what} (${error.message})`, 1);
  } finally {
    clearInterval(heartbeat);
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, forward);
  }
}

/** Like `run`, but a failure ends the caller. */
export async function mustRun(what, command, args, options) {
  const { code, text } = await run(what, command, args, options);
  if (code !== 0) throw new StepFailed(what, code);
  return text;
}

/** Windows starts .cmd files through a shell only. */
function needsShell(command) {
  return process.platform === 'win32' && !command.endsWith('.exe');
}
