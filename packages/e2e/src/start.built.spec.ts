import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@tasuki/db';
import { findFreePort } from '@tasuki/db/embedded/free-port';
import { createDatabase } from '@tasuki/db/embedded/throwaway-postgres';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type ServerProcess, startServer } from './server-process.ts';

const servers: ServerProcess[] = [];
let port: string;

beforeAll(async () => {
  port = String(await findFreePort(4650));
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.kill('SIGTERM');
    await server.ended;
  }
});

function start(settings: Record<string, string>): ServerProcess {
  const server = startServer({ PORT: port, ...settings });
  servers.push(server);
  return server;
}

/** One sentence or two on standard error, a failure for whoever asked, and no trace of where in the code it came from. */
async function refusal(server: ServerProcess): Promise<string> {
  const { code, complaint } = await server.ended;
  expect(code).toBe(1);
  expect(complaint.split('\n')).toHaveLength(1);
  return complaint;
}

describe('on a database of its own', () => {
  let databaseUrl: string;
  beforeAll(async () => {
    databaseUrl = await createDatabase(inject('postgresUrl'), `start_${process.pid}`, 'tasuki_migrated');
  });

  test('a port in use is told, and the program that has it goes on', async () => {
    const other = createServer((_request, response) => response.end('Still here.')).listen(Number(port), '127.0.0.1');
    await once(other, 'listening');
    expect(await refusal(start({ DATABASE_URL: databaseUrl }))).toMatch(/^Port \d+ is in use\. .*PORT=\d+ npm start$/);
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('Still here.');
    other.close();
    await once(other, 'close');
  });

  test('a database that does not answer is told without its password', async () => {
    const closed = await findFreePort(4690);
    const complaint = await refusal(start({ DATABASE_URL: `postgres://tasuki:secret@localhost:${closed}/tasuki` }));
    expect(complaint).toContain(`The database at localhost:${closed}/tasuki does not answer. Check DATABASE_URL`);
  });

  test('a wrong password is told with the way out', async () => {
    const url = new URL(databaseUrl);
    url.password = 'wrong';
    const complaint = await refusal(start({ DATABASE_URL: url.href }));
    expect(complaint).toMatch(/password authentication failed.* Check the user, password and name in DATABASE_URL/);
  });

  test('a database from a newer version is refused and left alone', async () => {
    const { sql, close } = await connect(databaseUrl, { asOwner: true });
    const migrations = () => sql`select hash from drizzle.__drizzle_migrations order by created_at`.values();
    await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 99999999999999)`;
    const before = await migrations();
    expect(await refusal(start({ DATABASE_URL: databaseUrl }))).toMatch(
      /written by a newer version of Tasuki\. Install/,
    );
    expect(await migrations()).toEqual(before);
    await sql`delete from drizzle.__drizzle_migrations where hash = 'newer'`;
    await close();
  });

  test('without the demo the first admin is made once, and signs in behind a proxy with a secure cookie', async () => {
    const server = start({ DATABASE_URL: databaseUrl, PUBLIC_URL: 'https://tasuki.example.com' });
    await server.ready;
    await expect.poll(server.said).toContain('Tasuki is ready: https://tasuki.example.com\nNo organisation yet');
    const post = (path: string, body: object) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: 'https://tasuki.example.com',
          'x-forwarded-proto': 'https',
        },
        body: JSON.stringify(body),
      });
    const person = { email: 'first@example.com', password: 'ten characters' };
    const first = { organisationNameJa: '第一', organisationNameEn: 'First', name: '髙橋', ...person };
    expect((await post('/api/setup', first)).status).toBe(200);
    expect((await post('/api/setup', first)).status).toBe(409);
    const signedIn = await post('/api/auth/sign-in/email', person);
    expect(signedIn.status).toBe(200);
    expect(signedIn.headers.get('set-cookie')).toMatch(/^__Secure-tasuki\..*; HttpOnly; Secure/);
  });
});

describe('on a data folder', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'tasuki-start-'));
    // The database user enters the folder too when the tests run as root.
    chmodSync(dataDir, 0o755);
  });
  afterAll(async () => {
    running.kill('SIGTERM');
    await running.ended;
    rmSync(dataDir, { recursive: true, force: true });
  });

  const postmaster = () => join(dataDir, 'postgres', 'postmaster.pid');
  let running: ServerProcess;

  test('a second server is refused while the first goes on', async () => {
    running = startServer({ PORT: port, TASUKI_DATA_DIR: dataDir });
    await running.ready;
    const second = await refusal(start({ TASUKI_DATA_DIR: dataDir }));
    expect(second).toMatch(/is in use by another Tasuki server \(process \d+\); stop it first, or set TASUKI_DATA_DIR/);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  });

  test('a server that is told to stop ends cleanly within ten seconds, and the next one waits for it', async () => {
    const asked = Date.now();
    running.kill('SIGTERM');
    const next = startServer({ PORT: port, TASUKI_DATA_DIR: dataDir });
    expect((await running.ended).code).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
    running = next;
    await next.ready;
    const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('database system is shut down');
    expect(log).not.toContain('was not properly shut down');
  });

  test('a server that was killed does not block the next one', async () => {
    running.kill('SIGKILL');
    await running.ended;
    running = startServer({ PORT: port, TASUKI_DATA_DIR: dataDir });
    await running.ready;
  });

  test('the end of the database ends the server with one sentence', async () => {
    process.kill(Number(readFileSync(postmaster(), 'utf8').split('\n')[0]), 'SIGKILL');
    expect(await refusal(running)).toMatch(/^The database stopped unasked; its log is .*\. Start Tasuki again\.$/);
  });

  test('a stop that comes while the database starts, after a crash even, leaves nothing running', async () => {
    const server = start({ TASUKI_DATA_DIR: dataDir });
    await expect.poll(server.said, { timeout: 60_000 }).toContain('Starting the database');
    server.kill('SIGINT');
    expect((await server.ended).code).toBe(0);
    expect(existsSync(postmaster())).toBe(false);
  });
});
