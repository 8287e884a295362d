import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './testing/test-api.ts';

const SHORT_MS = 300;
const QUESTION = '{ kpis(names: ["lead-count"]) { value } }';
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ statementMs: SHORT_MS });
  await api.tokenFor('admin');
});
afterAll(() => api?.close());

test('a read that takes too long is broken off with what to do, and its connection goes on serving', async () => {
  const before = await api.as('admin', QUESTION);
  const { answer, file, seconds } = await api.services.background.db.transaction(async (tx) => {
    // Whoever reads waits, as behind a statement that never ends.
    await tx.execute(sql`lock table leads in access exclusive mode`);
    const start = performance.now();
    const answer = await api.as('admin', QUESTION);
    const authorization = `Bearer ${await api.tokenFor('admin')}`;
    const file = await fetch(`${api.url}/api/export/leads.csv`, { headers: { authorization } });
    return { answer, file, seconds: (performance.now() - start) / 1000 };
  });
  expect(answer.errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining('Ask for less'),
      extensions: { code: 'TOO_SLOW', requestId: expect.any(String) },
    }),
  ]);
  expect(file.status).toBe(503);
  expect(await file.json()).toMatchObject({ error: 'TOO_SLOW' });
  expect(seconds).toBeGreaterThan((2 * SHORT_MS) / 1000);
  expect(await api.as('admin', QUESTION)).toEqual(before);
});

test('what is long on purpose is not broken off', async () => {
  const { background, db } = api.services;
  const nap = sql`select pg_sleep(${(2 * SHORT_MS) / 1000})`;
  await expect(background.db.execute(nap)).resolves.toHaveLength(1);
  await expect(db.execute(nap)).rejects.toMatchObject({ cause: { code: '57014' } });
});
