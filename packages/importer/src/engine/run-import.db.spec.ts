import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseMapping } from '../mapping/read-mapping.ts';
import { type ImportDesk, openImportDesk } from '../testing/import-desk.ts';
import { holdSource } from './import-lock.ts';
import { interruptDeadRuns } from './interrupt-dead-runs.ts';
import { rejectedRowsCsv } from './list-issues.ts';
import { runImport } from './run-import.ts';

let desk: ImportDesk;
beforeEach(async () => {
  desk = await openImportDesk();
});
afterEach(() => desk.close());

const mapping = parseMapping({
  source: 'fair',
  record: 'leads',
  key: 'No',
  fields: { companyName: 'Company', companyDomain: 'Domain', source: 'From', enteredAt: 'Date' },
});
const line = (no: number) => `${no},Company ${no},c${no}.example,fair,2026-04-01`;
const csv = (rows: number) =>
  ['No,Company,Domain,From,Date', ...Array.from({ length: rows }, (_, at) => line(at + 1))].join('\n');

const counts = async () => {
  const [row] = await desk.connection.sql`
    select (select count(*)::int from leads) as leads, (select count(*)::int from accounts) as accounts,
      (select count(*)::int from timeline_events) as events, (select count(*)::int from external_ids) as ids`;
  return row;
};

test.each([1, 2, 3])('a run that is cut off after batch %i goes on where it stood and doubles nothing', async (cut) => {
  const files = [desk.folderOf({ 'leads.csv': csv(1800) })];
  let batches = 0;
  const cutOff = runImport(desk.connection, {
    ...{ preset: 'csv' as const, files, mapping },
    onProgress: () => {
      if (++batches === cut) throw new Error('The power went out.');
    },
  });
  await expect(cutOff).rejects.toThrow('The power went out.');
  const again = await runImport(desk.connection, { preset: 'csv', files, mapping });
  expect([again.created, again.unchanged]).toEqual([{ leads: 1800, accounts: 1800 }, {}]);
  // One run, so that one undo takes back all of it.
  const runs = await desk.connection.sql`select id, state from import_runs`;
  expect(runs.map((run) => ({ ...run }))).toEqual([{ id: again.runId, state: 'finished' }]);
  const [told] = await desk.connection.sql`select count(distinct import_run_id)::int as runs from timeline_events`;
  expect(told?.runs).toBe(1);
  expect(await counts()).toEqual({ leads: 1800, accounts: 1800, events: 3 * 1800, ids: 1800 });
});

test('a run whose process was killed is called interrupted by the next one', async () => {
  const { runId } = await desk.importFiles({ 'a.csv': csv(1) }, { preset: 'csv', mapping });
  await desk.connection.sql`update import_runs set state = 'running', finished_at = null where id = ${runId}`;
  await desk.importFiles({ 'a.csv': csv(2) }, { preset: 'csv', mapping });
  const states = await desk.connection.sql`select state from import_runs order by id`;
  expect(states.map(({ state }) => state)).toEqual(['interrupted', 'finished']);
});

test('a dry run reports the same and changes nothing', async () => {
  const files = { 'leads.csv': `${csv(700)}\nbroken` };
  const dry = await desk.importFiles(files, { preset: 'csv', mapping, isDryRun: true });
  expect(await counts()).toEqual({ leads: 0, accounts: 0, events: 0, ids: 0 });
  expect(await desk.issuesOf(dry.runId)).toEqual(['rejected leads.csv:702 1 columns where the header has 5']);
  const real = await desk.importFiles(files, { preset: 'csv', mapping });
  expect(real.created).toEqual(dry.created);
});

test('two imports of one source at a time are refused', async () => {
  const release = await holdSource(desk.connection, 'fair');
  await expect(desk.importFiles({ 'a.csv': csv(1) }, { preset: 'csv', mapping })).rejects.toThrow(
    'Another import from "fair" is running; wait until it has ended.',
  );
  await release();
  await desk.importFiles({ 'a.csv': csv(1) }, { preset: 'csv', mapping });
});

test('a run whose process was killed is interrupted, and one that still holds its source goes on', async () => {
  await desk.importFiles({ 'a.csv': csv(1) }, { preset: 'csv', mapping });
  await desk.connection.sql`update import_runs set state = 'running', finished_at = null`;
  const states = () => desk.connection.sql`select state, finished_at is null as "isOpen" from import_runs`;
  const release = await holdSource(desk.connection, 'fair');
  await interruptDeadRuns(desk.connection.db, new Date());
  expect({ ...(await states())[0] }).toEqual({ state: 'running', isOpen: true });
  await release();
  await interruptDeadRuns(desk.connection.db, new Date());
  expect({ ...(await states())[0] }).toEqual({ state: 'interrupted', isOpen: false });
});

test('a file that cannot be read to its end fails the run and says on which line', async () => {
  const broken = `${csv(600)}\n601,"Never closed,x.example,fair,2026-04-01\n${line(602)}\n`;
  await expect(desk.importFiles({ 'a.csv': broken }, { preset: 'csv', mapping })).rejects.toThrow(
    'a.csv: the quote opened on line 602 is never closed; close or remove it and import again.',
  );
  const [run] = await desk.connection.sql`select state, report->>'error' as error from import_runs`;
  expect(run).toMatchObject({ state: 'failed', error: expect.stringContaining('line 602') });
});

test('rejected rows come back as CSV in which no spreadsheet finds a formula', async () => {
  const bad = 'No,Company,Domain,From,Date\n1,"=cmd|\' /C calc\'!A0",+1,@SUM(1),yesterday\n';
  const { runId } = await desk.importFiles({ 'a.csv': bad }, { preset: 'csv', mapping });
  let text = '';
  for await (const piece of rejectedRowsCsv(desk.connection, runId)) text += piece;
  expect(text).toBe(
    'file,line,reason,No,Company,Domain,From,Date\r\n' +
      `a.csv,2,"Date ""yesterday"" is not a date",1,'=cmd|' /C calc'!A0,'+1,'@SUM(1),yesterday\r\n`,
  );
});

test('a row that is not taken says why in both languages, and calls the column as the file does', async () => {
  const { runId } = await desk.importFiles(
    { 'a.csv': 'No,Company,Domain,From,Date\n1,C,c.example,fair,yesterday\n2\n' },
    { preset: 'csv', mapping },
  );
  const issues = await desk.connection
    .sql`select reason, reason_ja from import_issues where import_run_id = ${runId} order by position`;
  expect(issues.map((issue) => ({ ...issue }))).toEqual([
    { reason: 'Date "yesterday" is not a date', reason_ja: 'Date「yesterday」は日付として読めません' },
    { reason: '1 columns where the header has 5', reason_ja: '列が 1 個あります（見出しは 5 個）' },
  ]);
});

test('the same ids from two sources are two records', async () => {
  await desk.importFiles({ 'a.csv': csv(2) }, { preset: 'csv', mapping });
  const other = await desk.importFiles({ 'a.csv': csv(2) }, { preset: 'csv', mapping, source: 'other' });
  // The companies are the same by their domains; the leads are not.
  expect(other.created).toEqual({ leads: 2 });
});
