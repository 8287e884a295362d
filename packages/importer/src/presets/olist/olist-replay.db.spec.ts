import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Connection, connect, createOrganisation, replayRule } from '@tasuki/db';
import { testDatabase } from '@tasuki/db/testing/test-database';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runImport } from '../../engine/run-import.ts';
import { halfOf, shuffledColumns, type Table, toCsv, toTable } from '../../testing/tables.ts';

const data = resolve(process.env.TASUKI_REAL_DATA ?? '../shared/data', 'olist_funnel');
const isHere = existsSync(data);
if (!isHere) console.warn(`SKIPPED: the Olist files are not at ${data} (set TASUKI_REAL_DATA).`);

const read = (name: string): Table => toTable(readFileSync(join(data, `olist_${name}_dataset.csv`), 'utf8'));
const period = { from: '2017-10-01', to: '2018-03-01', timeZone: 'Asia/Tokyo' };
const one = (field: string, operator: string, value?: unknown): RuleGroup =>
  ({ combinator: 'and', rules: [{ field, operator, value }] }) as RuleGroup;

describe.skipIf(!isHere)('a rule replayed over a part of the Olist funnel', { timeout: 120_000 }, () => {
  let connection: Connection;
  let leads: Table;
  let deals: Map<string | undefined, Table[number]>;

  beforeAll(async () => {
    connection = await connect((await testDatabase()).url);
    await createOrganisation(connection.db, { nameJa: '試験', nameEn: 'Test', timeZone: period.timeZone });
    leads = shuffledColumns(halfOf(halfOf(read('marketing_qualified_leads'), 4), 5), 5);
    const closed = halfOf(read('closed_deals'), 6);
    deals = new Map(closed.map((row) => [row.mql_id, row]));
    const folder = mkdtempSync(join(tmpdir(), 'tasuki-replay-'));
    writeFileSync(join(folder, 'a.csv'), toCsv(closed));
    writeFileSync(join(folder, 'b.csv'), toCsv(leads));
    await runImport(connection, { preset: 'olist', files: [folder] });
    rmSync(folder, { recursive: true });
  });
  afterAll(() => connection?.close());

  /** Counted from the text of the files alone. */
  function count(passes: (lead: Table[number], deal: Table[number] | undefined) => boolean) {
    const entered = leads.filter(({ first_contact_date: day = '' }) => day >= period.from && day < period.to);
    const won = entered.filter((lead) => deals.has(lead.mql_id));
    const qualified = entered.filter((lead) => passes(lead, deals.get(lead.mql_id)));
    const qualifiedWon = qualified.filter((lead) => deals.has(lead.mql_id)).length;
    return {
      leads: entered.length,
      qualified: qualified.length,
      qualifiedWon,
      won: won.length,
      missedWon: won.length - qualifiedWon,
    };
  }

  const page = '88740e65d5d6b056e0cda098e1ea6313';
  test.each<[string, RuleGroup, Parameters<typeof count>[0]]>([
    [
      'a source',
      one('lead.source', 'in', ['paid_search', 'social']),
      ({ origin }) => origin === 'paid_search' || origin === 'social',
    ],
    ['an unknown source', one('lead.source', 'null'), ({ origin }) => !origin],
    ['all but a source', one('lead.source', 'notIn', ['social']), ({ origin }) => origin !== 'social'],
    ['a landing page', one('lead.attribute.landing_page_id', '=', page), (lead) => lead.landing_page_id === page],
    [
      'a segment told at the win',
      one('lead.attribute.business_segment', 'in', ['pet', 'home_decor']),
      (_lead, deal) => /^(pet|home_decor)$/.test(deal?.business_segment ?? ''),
    ],
    [
      'a number in a column',
      one('lead.attribute.declared_monthly_revenue', '>', 1000),
      (_lead, deal) => Number(deal?.declared_monthly_revenue ?? 0) > 1000,
    ],
    ['customers', one('account.customer', '=', true), (_lead, deal) => deal !== undefined],
  ])('by %s gives what the files say', async (_name, rule, passes) => {
    expect(await replayRule(connection.db, rule, { period, now: new Date('2026-06-01') })).toEqual(count(passes));
  });
});
