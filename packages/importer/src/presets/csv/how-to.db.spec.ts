import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fieldNames } from '../../mapping/mapping-schema.ts';
import { parseMapping } from '../../mapping/read-mapping.ts';
import { openImportDesk } from '../../testing/import-desk.ts';

const howTo = readFileSync(fileURLToPath(new URL('../../../../../docs/how-to/import.md', import.meta.url)), 'utf8');
const block = (language: string, at = 0) =>
  [...howTo.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))][at]?.[1] ?? '';

test('the example in the how-to does what the how-to says', async () => {
  const desk = await openImportDesk();
  const mapping = parseMapping(JSON.parse(block('json')));
  const report = await desk.importFiles({ 'fair-leads.csv': block('csv') }, { preset: 'csv', mapping });
  expect(report).toMatchObject({ source: 'fair-2026', issues: { rejected: 0, changed: 0, flagged: 0 } });
  expect(report.created).toEqual({ leads: 3, accounts: 2, contacts: 3 });
  const leads = await desk.connection.sql`select source, attributes, entered_at from leads order by entered_at`;
  expect(leads.map((lead) => ({ ...lead }))).toEqual([
    { source: 'fair', attributes: { 役職: '部長', 関心: '在庫管理' }, entered_at: new Date('2026-04-02T15:00:00Z') },
    { source: 'web', attributes: { 関心: '見積' }, entered_at: new Date('2026-04-05T01:30:00Z') },
    { source: null, attributes: {}, entered_at: new Date('2026-04-05T15:00:00Z') },
  ]);
  await desk.close();
});

test('the example of activities does what the how-to says, and read twice changes nothing', async () => {
  const desk = await openImportDesk();
  const mapping = parseMapping(JSON.parse(block('json', 1)));
  const files = { 'activities.csv': block('csv', 1) };
  const report = await desk.importFiles(files, { preset: 'csv', mapping });
  expect(report.created).toEqual({ activities: 3, accounts: 2, users: 1 });
  const { sql } = desk.connection;
  const [told] = await sql`select
    (select string_agg(outcome || ' ' || note, ',') from calls) as calls,
    (select string_agg(kind || ' ' || state, ',') from meetings) as meetings,
    (select count(*)::int from timeline_events where kind = 'accounts.note-added') as notes`;
  expect({ ...told }).toEqual({ calls: 'meaningful 予算は来期', meetings: 'visit held', notes: 1 });
  const again = await desk.importFiles(files, { preset: 'csv', mapping });
  expect([again.created, again.unchanged]).toEqual([{}, { activities: 3 }]);
  await desk.close();
});

test('the how-to names every field of every record', () => {
  for (const [record, names] of Object.entries(fieldNames)) {
    expect(howTo).toContain(`- \`${record}\`: `);
    for (const name of names) expect(howTo).toContain(`\`${name}\``);
  }
});
