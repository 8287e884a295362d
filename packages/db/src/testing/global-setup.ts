import type { TestProject } from 'vitest/node';
import { startThrowawayPostgres } from '../embedded/throwaway-postgres.ts';
import { migrate } from '../migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Every project of one run shares one server, kept where all of them look although each loads its own modules. */
const shared = globalThis as typeof globalThis & { tasukiTestPostgres?: ReturnType<typeof startMigrated> };

export const migratedTemplate = 'tasuki_migrated';

/** Starts the database server of a test run and migrates the template that `testDatabase()` copies. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const isOwner = shared.tasukiTestPostgres === undefined;
  shared.tasukiTestPostgres ??= startMigrated();
  const server = await shared.tasukiTestPostgres;
  provide('postgresUrl', server.url);
  return async () => {
    if (isOwner) await server.stop();
  };
}

async function startMigrated() {
  const server = await startThrowawayPostgres();
  try {
    await migrate(await server.createDatabase(migratedTemplate));
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}
