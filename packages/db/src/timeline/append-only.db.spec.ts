import { noteAdded } from '@tasuki/domain/accounts/events/note-added';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, connect } from '../client.ts';
import { auditEntries, outbox, timelineEvents } from '../tables/index.ts';
import { testDatabase } from '../testing/test-database.ts';
import { commit } from './commit.ts';

const accountId = '01900000-0000-7000-8000-000000000001';
let app: Connection;
let owner: Connection;

beforeAll(async () => {
  const { url } = await testDatabase();
  [app, owner] = await Promise.all([connect(url), connect(url, { asOwner: true })]);
});
afterAll(() => Promise.all([app?.close(), owner?.close()]));

const note = (text: string) =>
  noteAdded.event({
    accountId,
    department: 'marketing',
    occurredAt: new Date('2026-01-01T00:00:00Z'),
    payload: { text },
  });
const author = {
  actorId: null,
  actorType: 'system' as const,
  operation: 'addNote',
  now: new Date('2026-01-02T00:00:00Z'),
};

test('event, audit and outbox are written together or not at all', async () => {
  await app.db.transaction((tx) => commit(tx, [note('one')], author));
  const counts = async () => [
    await app.db.$count(timelineEvents),
    await app.db.$count(auditEntries),
    await app.db.$count(outbox),
  ];
  expect(await counts()).toEqual([1, 1, 1]);
  const failing = app.db.transaction(async (tx) => {
    await commit(tx, [note('two')], author);
    throw new Error('power cut');
  });
  await expect(failing).rejects.toThrow('power cut');
  expect(await counts()).toEqual([1, 1, 1]);
});

test.each([
  'timeline_events',
  'audit_entries',
])('the servers’ role may neither change nor remove a row of %s', async (table) => {
  for (const statement of [
    `update ${table} set account_id = account_id`,
    `delete from ${table}`,
    `truncate ${table}`,
  ]) {
    await expect(app.db.execute(sql.raw(statement))).rejects.toMatchObject({ cause: { code: '42501' } });
  }
});

test.each(['timeline_events', 'audit_entries'])('the trigger refuses even the owner of %s', async (table) => {
  for (const statement of [
    `update ${table} set account_id = account_id`,
    `delete from ${table}`,
    `truncate ${table}`,
  ]) {
    await expect(owner.db.execute(sql.raw(statement))).rejects.toMatchObject({ cause: { code: 'TA001' } });
  }
});

test('redaction empties the payload and leaves the tombstone in its place', async () => {
  await owner.db.execute(sql`update timeline_events set payload = '{}', redacted_at = now()`);
  const [row] = await owner.db.select().from(timelineEvents);
  expect(row).toMatchObject({ payload: {}, kind: 'accounts.note-added', redactedAt: expect.any(Date) });
});

test('every key and unique index of what an account owns contains the account', async () => {
  const shared = ['external_ids', 'account_keys', 'account_aliases', 'idempotency_keys', 'visitors'];
  const rows = await owner.db.execute<{ table: string; columns: string[] }>(sql`
    select c.relname as table, array_agg(a.attname) as columns
    from pg_index i
    join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
    where i.indisunique and c.relnamespace = 'public'::regnamespace
      and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'account_id')
    group by i.indexrelid, c.relname`);
  const wrong = rows.filter(
    ({ table, columns }) => !shared.includes(table) && table !== 'credentials' && !columns.includes('account_id'),
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
