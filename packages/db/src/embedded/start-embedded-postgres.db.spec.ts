import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findRunning, reachEmbeddedPostgres } from './reach-embedded-postgres.ts';
import { lockPath, startEmbeddedPostgres } from './start-embedded-postgres.ts';

let dataDir: string;
const lines: string[] = [];
const log = (line: string): void => void lines.push(line);

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tasuki-embedded-'));
  // The database user enters the folder too when the tests run as root.
  chmodSync(dataDir, 0o755);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function ask(url: string, query: string): Promise<unknown> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql.unsafe(query).values();
    return row?.[0];
  } finally {
    await sql.end();
  }
}

test('what was committed is there after the next start', async () => {
  const first = await startEmbeddedPostgres({ dataDir, log });
  await ask(first.url, 'create table kept as select 7 as number');
  await first.stop();
  const second = await startEmbeddedPostgres({ dataDir, log });
  expect(await ask(second.url, 'select number from kept')).toBe(7);
  expect(second.url).toBe(first.url);
  await second.stop();
});

test('a data folder that was moved, or restored elsewhere, has its own database', async () => {
  const elsewhere = `${dataDir}-moved`;
  renameSync(dataDir, elsewhere);
  const server = await startEmbeddedPostgres({ dataDir: elsewhere, log });
  expect(await ask(server.url, 'select number from kept')).toBe(7);
  await server.stop();
  expect(existsSync(dataDir)).toBe(false);
  renameSync(elsewhere, dataDir);
});

test('a trigram search finds Japanese names', async () => {
  const server = await startEmbeddedPostgres({ dataDir, log });
  await ask(server.url, 'create extension pg_trgm');
  expect(await ask(server.url, `select similarity('髙橋商店', '髙橋') > 0`)).toBe(true);
  await server.stop();
});

test('a second server on the same folder is refused in one sentence', async () => {
  const server = await startEmbeddedPostgres({ dataDir, log });
  await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow(
    /is in use by another Tasuki server \(process \d+\); stop it/,
  );
  expect((await findRunning(dataDir))?.url).toBe(server.url);
  await server.stop();
  expect(await findRunning(dataDir)).toBeUndefined();
});

test('a lock and a pid file that name an unrelated living process do not block', async () => {
  const unrelated = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  const { cluster } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { cluster: string };
  writeFileSync(
    lockPath(dataDir),
    JSON.stringify({ pid: unrelated.pid, birth: '1', purpose: 'server', state: 'running' }),
  );
  writeFileSync(join(cluster, 'postmaster.pid'), `${unrelated.pid}\n${cluster}\n1\n1\n\n127.0.0.1\n\nready\n`);
  const server = await startEmbeddedPostgres({ dataDir, log });
  await server.stop();
  unrelated.kill();
});

test('a start waits for a predecessor that is still stopping', async () => {
  const predecessor = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  writeFileSync(lockPath(dataDir), JSON.stringify({ pid: predecessor.pid, purpose: 'server', state: 'stopping' }));
  setTimeout(() => predecessor.kill(), 4_000);
  const server = await startEmbeddedPostgres({ dataDir, log });
  expect(lines).toContain(`Waiting for process ${predecessor.pid}, which is still stopping …`);
  await server.stop();
});

test('a command that started the database keeps it running for a second command', async () => {
  const host = await reachEmbeddedPostgres({ dataDir, log });
  const guest = await reachEmbeddedPostgres({ dataDir, log });
  expect(guest.url).toBe(host.url);
  const hostLeft = host.release();
  await sleep(500);
  expect(await ask(guest.url, 'select 1')).toBe(1);
  await guest.release();
  await hostLeft;
});

test('a data folder that cannot be made is named, with the way out', async () => {
  const file = join(dataDir, 'a-file');
  writeFileSync(file, '');
  const start = startEmbeddedPostgres({ dataDir: join(file, 'data'), log });
  await expect(start).rejects.toThrow(/cannot be written \(ENOTDIR\); set TASUKI_DATA_DIR/);
});

test.runIf(process.platform === 'linux')('a data folder where no folder can be made is refused at once', async () => {
  await expect(startEmbeddedPostgres({ dataDir: '/proc/tasuki/data', log })).rejects.toThrow(/written \(ENOENT\)/);
});

test('data of another PostgreSQL version is refused and left alone', async () => {
  const { cluster } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { cluster: string };
  const versionFile = join(cluster, 'PG_VERSION');
  const version = readFileSync(versionFile, 'utf8');
  writeFileSync(versionFile, '17\n');
  await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow(
    /belongs to PostgreSQL 17, but this Tasuki brings/,
  );
  writeFileSync(versionFile, version);
  await (await startEmbeddedPostgres({ dataDir, log })).stop();
});
