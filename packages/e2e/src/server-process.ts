import { spawn } from 'node:child_process';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../../apps/api/dist/main.js');

export interface ServerProcess {
  /** Resolves at the line that says so; rejects with all that was said when the process ends before. */
  ready: Promise<void>;
  /** Resolves when the process ended, with its exit code and what it said on standard error. */
  ended: Promise<{ code: number | null; complaint: string }>;
  said: () => string;
  kill(signal: NodeJS.Signals): void;
}

/** Starts the built server with these settings and none of the caller's. */
export function startServer(settings: Record<string, string>): ServerProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { PATH, HOME, NODE_ENV: 'production', TASUKI_DEMO: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  const ended: ServerProcess['ended'] = new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, complaint: complaint.trim() }));
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/^Tasuki is ready/m.test(said)) resolve();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    void ended.then(({ code }) => reject(new Error(`The server ended with ${code}:\n${said}${complaint}`)));
  });
  // A start that is meant to fail is not waited for.
  ready.catch(() => {});
  return { ready, ended, said: () => said, kill: (signal) => void child.kill(signal) };
}
