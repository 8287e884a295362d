import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, connect } from '@tasuki/db';
import { testDatabase } from '@tasuki/db/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROWS = 1500;
let connection: Connection;
let url: string;
let folder: string;

beforeAll(async () => {
  ({ url } = await testDatabase());
  connection = await connect(url);
  folder = mkdtempSync(join(tmpdir(), 'tasuki-killed-'));
  const lines = Array.from({ length: ROWS }, (_, at) => `id${at},2018-02-01,social`);
  writeFileSync(join(folder, 'leads.csv'), ['mql_id,first_contact_date,origin', ...lines].join('\n'));
});
afterAll(async () => {
  await connection?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The command in a process of its own, from its sources. */
function startImport() {
  const flags = ['--experimental-transform-types', '--no-warnings', '--conditions=tasuki-source'];
  const main = join(import.meta.dirname, 'main.ts');
  return spawn(process.execPath, [...flags, main, 'import', 'olist', folder, '--json'], {
    env: { ...process.env, DATABASE_URL: url, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const counts = async () => {
  const [row] = await connection.sql`
    select (select count(*)::int from leads) as leads, (select count(*)::int from accounts) as accounts,
      (select count(*)::int from timeline_events) as events, (select count(*)::int from external_ids) as ids`;
  return row as { leads: number; accounts: number; events: number; ids: number };
};

test('an import whose process is killed goes on when it is started again, and loses and doubles nothing', async () => {
  const killed = startImport();
  const ended = once(killed, 'exit');
  while (killed.exitCode === null && (await counts()).leads === 0) await sleep(10);
  killed.kill('SIGKILL');
  await ended;
  const { leads } = await counts();
  expect(leads).toBeGreaterThan(0);
  expect(leads).toBeLessThan(ROWS);
  const again = startImport();
  expect(await once(again, 'exit')).toEqual([0, null]);
  expect(await counts()).toEqual({ leads: ROWS, accounts: ROWS, events: 3 * ROWS, ids: 2 * ROWS });
  const states = await connection.sql`select state from import_runs order by id`;
  expect(states.map(({ state }) => state)).toEqual(['finished']);
}, 60_000);
