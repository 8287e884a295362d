import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '@tasuki/db/embedded/free-port';

export interface Target {
  name: 'ours' | 'bare';
  port: number;
  headers: Record<string, string>;
  stop(): Promise<void>;
}

const apiMain = fileURLToPath(new URL('../../../apps/api/dist/main.js', import.meta.url));
/** The API's own pool (see `connect`); the bare server gets as many connections. */
const POOL = 10;

/** A bare server, in a process of its own: the file that is its `main`, and what it is told besides the usual. */
export async function startBareServer(
  databaseUrl: string,
  { main, environment: more = {} }: { main: string; environment?: Record<string, string> },
): Promise<Target> {
  const port = await findFreePort(0);
  const env = { ...environment(databaseUrl, port), ...more };
  const child = fork(fileURLToPath(new URL(main, import.meta.url)), { env, execArgv: profiling('bare') });
  const ready = once(child, 'message');
  await Promise.race([ready, once(child, 'exit').then(() => failed('The bare server ended while it was starting.'))]);
  return { name: 'bare', port, headers: {}, stop: () => stop(child) };
}

/** The built API as it runs in production, with a person signed in by session cookie. */
export async function startApi(databaseUrl: string): Promise<Target> {
  if (!existsSync(apiMain)) throw new Error('The API is not built: run npm run build, then the benchmark again.');
  const port = await findFreePort(0);
  const child = fork(apiMain, { env: environment(databaseUrl, port), execArgv: profiling('api'), silent: true });
  child.stderr?.pipe(process.stderr);
  child.stdout?.resume();
  try {
    await isUp(child, port);
    return { name: 'ours', port, headers: { cookie: await signIn(port) }, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

const environment = (databaseUrl: string, port: number) => ({
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  PORT: String(port),
  HOST: '127.0.0.1',
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  TASUKI_DEMO: '0',
  POOL: String(POOL),
});

function failed(sentence: string): never {
  throw new Error(sentence);
}

/** With BENCH_PROFILE set to a folder each server leaves a CPU profile there. */
function profiling(name: string): string[] {
  const folder = process.env.BENCH_PROFILE;
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${name}.cpuprofile`] : [];
}

async function isUp(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) failed(`The API ended while it was starting (exit code ${child.exitCode}).`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await sleep(100);
  }
  failed('The API was not up after a minute.');
}

const person = { name: 'Bench', email: 'bench@bench.example', password: 'bench-password' };

/** Makes the organisation by its first-run page, then signs in as anyone would. */
async function signIn(port: number): Promise<string> {
  const origin = `http://127.0.0.1:${port}`;
  const post = (path: string, body: object) =>
    fetch(origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify(body),
    });
  await post('/api/setup', { organisationNameJa: '計測', organisationNameEn: 'Bench', ...person });
  const answer = await post('/api/auth/sign-in/email', { email: person.email, password: person.password });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (!answer.ok || cookies.length === 0) throw new Error(`Signing in failed: ${answer.status} ${await answer.text()}`);
  return cookies.join('; ');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(killer);
}
