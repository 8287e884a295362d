import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase } from '../embedded/throwaway-postgres.ts';
import type {} from './global-setup.ts';

/** The address of a fresh, migrated, empty database for one spec file; it disappears with the run's server. */
export async function testDatabase(): Promise<{ url: string }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  return { url: await createDatabase(inject('postgresUrl'), name, 'tasuki_migrated') };
}
