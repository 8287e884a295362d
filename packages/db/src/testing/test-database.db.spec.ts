import postgres from 'postgres';
import { expect, test } from 'vitest';
import { testDatabase } from './test-database.ts';

test('every spec file gets a migrated database of its own', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
  expect(one.url).not.toBe(other.url);
  const sql = postgres(one.url, { max: 1 });
  const [found] = await sql`select to_regclass('timeline_events') is not null as migrated`;
  await sql.end();
  expect(found).toEqual({ migrated: true });
});
