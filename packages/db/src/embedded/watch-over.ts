import { spawn } from 'node:child_process';

/**
 * Stops PostgreSQL when this process dies without saying goodbye (kill -9, out of memory): a small shell waits on a
 * pipe, and the end of the pipe without a word means that its owner is gone. Returns the way to call it off.
 */
export function watchOver(pid: number, folderToRemove?: string): () => void {
  if (process.platform === 'win32') return () => {};
  const script =
    'read word && exit; kill -INT "$1"; [ -n "$2" ] || exit; while kill -0 "$1"; do sleep 0.1; done; rm -rf "$2"';
  const shell = spawn('/bin/sh', ['-c', script, 'sh', String(pid), folderToRemove ?? ''], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => {});
  shell.stdin.on('error', () => {});
  shell.unref();
  // The pipe must not keep this process alive either.
  if ('unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref();
  return () => shell.stdin.end('done\n');
}
