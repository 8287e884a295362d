import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fieldNames } from '../../mapping/mapping-schema.ts';
import { parseMapping } from '../../mapping/read-mapping.ts';
import { openImportDesk } from '../../testing/import-desk.ts';

const howTo = readFileSync(fileURLToPath(new URL('../../../../../docs/how-to/import.md', import.meta.url)), 'utf8');
const block = (language: string) => howTo.match(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``))?.[1] ?? '';

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

test('the how-to names every field of every record', () => {
  for (const [record, names] of Object.entries(fieldNames)) {
    expect(howTo).toContain(`- \`${record}\`: `);
    for (const name of names) expect(howTo).toContain(`\`${name}\``);
  }
});
