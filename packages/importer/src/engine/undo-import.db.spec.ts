import {
  auditEntries,
  type Connection,
  commit,
  connect,
  externalIds,
  hashProjections,
  identifyVisitor,
  lockVisitor,
  rebuildProjections,
  teams,
  timelineEvents,
  undoneEvents,
  visitors,
} from '@tasuki/db';
import { noteAdded } from '@tasuki/domain/accounts/events/note-added';
import { eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseMapping } from '../mapping/read-mapping.ts';
import { type ImportDesk, openImportDesk } from '../testing/import-desk.ts';
import { undoImport } from './undo-import.ts';

let desk: ImportDesk;
let owner: Connection;
beforeAll(async () => {
  desk = await openImportDesk();
  owner = await connect(desk.url, { asOwner: true });
});
afterAll(async () => {
  await owner?.close();
  await desk?.close();
});

const mapping = parseMapping({
  source: 'fair',
  record: 'leads',
  key: 'No',
  fields: { companyName: 'Company', companyDomain: 'Domain', contactEmail: 'Mail', source: 'From', enteredAt: 'Date' },
});
const header = 'No,Company,Domain,Mail,From,Date';
const line = (no: number, from = 'fair') => `${no},Company ${no},c${no}.example,a@c${no}.example,${from},2026-04-01`;
const csv = (...lines: string[]) => ({ 'leads.csv': [header, ...lines].join('\n') });
const someone = { actorId: null, actorType: 'system' as const };

const hashes = () => desk.connection.db.transaction(hashProjections);
const rebuilt = () =>
  owner.db.transaction(async (tx) => {
    await rebuildProjections(tx);
    return hashProjections(tx);
  });
const links = () => desk.connection.sql`select record_type, external_id, content_hash from external_ids order by 1, 2`;
const undo = (runId: string) => undoImport(desk.connection, { runId, by: someone });
const addNote = (accountId: string, subject?: { type: 'lead'; id: string }) =>
  desk.connection.db.transaction((tx) =>
    commit(
      tx,
      [
        {
          ...noteAdded.event({
            accountId,
            department: 'marketing',
            occurredAt: new Date(),
            payload: { text: 'Called.' },
          }),
          subject,
        },
      ],
      { actorId: null, actorType: 'system', operation: 'addNote', now: new Date() },
    ),
  );
let firstRun: string;

test('an undone run leaves everything as it was: tables, ids of the source and figures', async () => {
  firstRun = (await desk.importFiles(csv(line(1), line(2)), { preset: 'csv', mapping })).runId;
  const before = [await hashes(), await links(), await desk.kpi('lead-count')];
  // One row says something else, one is a second lead of a known company, one a new company.
  const second = csv(line(1, 'web'), line(2), line(3).replaceAll('c3.', 'c2.'), line(4));
  const { runId, created, updated } = await desk.importFiles(second, { preset: 'csv', mapping });
  expect([created, updated]).toEqual([{ leads: 2, accounts: 1, contacts: 1 }, { leads: 1 }]);
  expect(await undo(runId)).toEqual({ events: 6, accounts: 1 });
  expect([await hashes(), await links(), await desk.kpi('lead-count')]).toEqual(before);
  expect(await rebuilt()).toEqual(before[0]);
});

test('undone events are kept beside the timeline, and the audit says who undid the run', async () => {
  const { db } = desk.connection;
  expect(await db.$count(undoneEvents)).toBe(6);
  const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.operation, 'undoImport'));
  expect(entry?.details).toMatchObject({ source: 'fair', events: 6 });
});

test('a visitor who was identified as an account of the run is unknown again after its undo', async () => {
  const { db } = desk.connection;
  const { runId } = await desk.importFiles(csv(line(8)), { preset: 'csv', mapping });
  const [made] = await db.select().from(timelineEvents).where(eq(timelineEvents.importRunId, runId));
  const now = new Date();
  await db.transaction(async (tx) => {
    await lockVisitor(tx, 'browser', now);
    await identifyVisitor(tx, 'browser', { accountId: made!.accountId, contactId: null }, now);
  });
  expect(await undo(runId)).toMatchObject({ accounts: 1 });
  expect(await db.$count(visitors)).toBe(0);
});

test('the same file can be imported again after its undo', async () => {
  const { created } = await desk.importFiles(csv(line(4)), { preset: 'csv', mapping });
  expect(created).toEqual({ leads: 1, accounts: 1, contacts: 1 });
});

test('an undo is refused where later work stands on an account that the run made, and names it', async () => {
  const { runId } = await desk.importFiles(csv(line(5)), { preset: 'csv', mapping });
  const [event] = await desk.connection.db.select().from(timelineEvents).where(eq(timelineEvents.importRunId, runId));
  await addNote(event?.accountId ?? '');
  const events = await desk.connection.db.$count(timelineEvents);
  const { later } = await undo(runId);
  expect(later).toMatchObject([{ accountName: 'Company 5', what: { en: 'Note' } }]);
  expect(await desk.connection.db.$count(timelineEvents)).toBe(events);
});

test('on an account that was there before, only work on the run’s own records stands in the way', async () => {
  const { runId } = await desk.importFiles(csv(line(6).replaceAll('c6.', 'c1.')), { preset: 'csv', mapping });
  const [event] = await desk.connection.db.select().from(timelineEvents).where(eq(timelineEvents.importRunId, runId));
  const accountId = event?.accountId ?? '';
  await addNote(accountId);
  const { runId: other } = await desk.importFiles(csv(line(7).replaceAll('c7.', 'c1.')), { preset: 'csv', mapping });
  const { rows } = {
    rows: await desk.connection.sql`select subject_id from timeline_events where import_run_id = ${other}`,
  };
  await addNote(accountId, { type: 'lead', id: rows[0]?.subject_id });
  expect(await undo(runId)).toEqual({ events: 1, accounts: 0 });
  expect((await undo(other)).later).toHaveLength(1);
  expect(await rebuilt()).toEqual(await hashes());
});

test('a run is undone in order: what a later run added to its accounts stands on it', async () => {
  const { runId } = await desk.importFiles(csv(line(8)), { preset: 'csv', mapping });
  const { runId: later } = await desk.importFiles(csv(line(8, 'web')), { preset: 'csv', mapping });
  expect((await undo(runId)).later).toMatchObject([{ accountName: 'Company 8' }]);
  await undo(later);
  expect(await undo(runId)).toMatchObject({ accounts: 1 });
});

test('a team that came with the run stays where people have placed another under it', async () => {
  const { runId: importRunId } = await desk.importFiles(csv(line(90)), { preset: 'csv', mapping });
  const { db } = desk.connection;
  const [used, unused, below] = [uuidv7(), uuidv7(), uuidv7()];
  const team = { nameJa: '営業部', nameEn: 'Sales', department: 'field-sales' };
  await db.insert(teams).values([
    { ...team, id: used },
    { ...team, id: unused },
    { ...team, id: below, parentId: used },
  ]);
  const link = { source: 'fair', recordType: 'team', importRunId };
  await db.insert(externalIds).values([used, unused].map((recordId) => ({ ...link, externalId: recordId, recordId })));
  await undo(importRunId);
  const left = await db.select({ id: teams.id, parentId: teams.parentId }).from(teams);
  expect(left).toEqual(
    expect.arrayContaining([
      { id: used, parentId: null },
      { id: below, parentId: used },
    ]),
  );
  expect(left).toHaveLength(2);
});

test('a dry run and a run that is undone already cannot be undone', async () => {
  const dry = await desk.importFiles(csv(line(9)), { preset: 'csv', mapping, isDryRun: true });
  await expect(undo(dry.runId)).rejects.toThrow('This was a dry run: there is nothing to undo.');
  const { runId } = await desk.importFiles(csv(line(9)), { preset: 'csv', mapping });
  await undo(runId);
  await expect(undo(runId)).rejects.toThrow('This run has been undone already.');
});

test('the servers’ role takes nothing off the timeline but a run whose undo is recorded', async () => {
  const refused = desk.connection.db.execute(sql`select take_back_import(${firstRun})`);
  await expect(refused).rejects.toMatchObject({ cause: { code: 'TA002' } });
  const statement = desk.connection.db.delete(undoneEvents);
  await expect(statement).rejects.toMatchObject({ cause: { code: '42501' } });
});
