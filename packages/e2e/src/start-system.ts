import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFreePort } from '@tasuki/db/embedded/free-port';
import { createDatabase } from '@tasuki/db/embedded/throwaway-postgres';
import type {} from '@tasuki/db/testing/global-setup';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    systemUrl: string;
    systemDatabaseUrl: string;
  }
}

const main = join(import.meta.dirname, '../../../apps/api/dist/main.js');
const READY_WITHIN_MS = 150_000;

/** Starts the built system once for all journeys: a fresh database with the demo organisation, and the five apps. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { postgresUrl } = project.getProvidedContext();
  const databaseUrl = await createDatabase(postgresUrl, 'tasuki_journeys', 'tasuki_migrated');
  const port = await findFreePort(4600);
  const system = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOST: '127.0.0.1',
      TASUKI_DEMO: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilReady(system);
  project.provide('systemUrl', `http://localhost:${port}`);
  project.provide('systemDatabaseUrl', databaseUrl);
  return async () => {
    system.kill('SIGTERM');
    await once(system, 'exit');
  };
}

async function untilReady(system: ChildProcess): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The system did not start (${why}):\n${said.join('\n')}`));
    const patience = setTimeout(() => {
      system.kill('SIGKILL');
      fail('it took too long');
    }, READY_WITHIN_MS);
    system.once('exit', (code) => {
      clearTimeout(patience);
      fail(`it ended with ${code}`);
    });
    for (const stream of [system.stdout, system.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        if (!line.startsWith('Tasuki is ready')) return;
        clearTimeout(patience);
        resolve();
      });
    }
  });
}
