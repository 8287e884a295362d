import { connect, hashProjections, rebuildProjections } from '@tasuki/db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImportDesk, openImportDesk } from '../../testing/import-desk.ts';

let desk: ImportDesk;
beforeEach(async () => {
  desk = await openImportDesk();
});
afterEach(() => desk.close());

const leads = `mql_id,first_contact_date,landing_page_id,origin
aaaaaaaa01,2018-02-01,page-1,social
bbbbbbbb02,2018-03-08,page-2,unknown
cccccccc03,2018-03-09,page-2,
`;
const deals = `mql_id,seller_id,sdr_id,sr_id,won_date,business_segment,lead_behaviour_profile
aaaaaaaa01,seller-a,person-1,person-2,2018-02-20 23:30:00,pet,"cat, wolf"
bbbbbbbb02,seller-b,person-2,person-2,2018-03-06 19:38:55,toys,
`;
const sellers = 'seller_zip_code_prefix,seller_id\n13023,seller-a\n13844,seller-z\n';
const all = { 'leads.csv': leads, 'deals.csv': deals, 'sellers.csv': sellers };

const timelineOf = async (lead: string) => {
  const rows = await desk.connection.sql`
    select kind, time_precision as precision, to_char(occurred_at at time zone 'Asia/Tokyo', 'MM-DD HH24:MI') as at
    from timeline_events where account_id =
      (select account_id from external_ids where record_type = 'lead' and external_id = ${lead})
    order by occurred_at, id`;
  return rows.map(({ kind, precision, at }) => `${at} ${precision} ${kind}`);
};

test('a deal is told as live use tells it, at true times where they are known', async () => {
  await desk.importFiles(all, { preset: 'olist' });
  expect(await timelineOf('aaaaaaaa01')).toEqual([
    '02-01 00:00 day accounts.account-created',
    '02-01 00:00 day accounts.cycle-started',
    '02-01 00:00 day marketing.lead-captured',
    '02-01 00:00 unknown handoffs.offered',
    '02-01 00:00 unknown handoffs.accepted',
    '02-20 23:30 unknown handoffs.offered',
    '02-20 23:30 unknown handoffs.accepted',
    '02-20 23:30 unknown marketing.lead-updated',
    '02-20 23:30 unknown field-sales.opportunity-opened',
    '02-20 23:30 unknown handoffs.outcome-told',
    '02-20 23:30 unknown handoffs.outcome-told',
    '02-20 23:30 instant field-sales.deal-won',
    '02-20 23:30 instant customer-success.contract-started',
    '02-20 23:30 instant accounts.cycle-ended',
    '02-20 23:30 instant handoffs.outcome-told',
    '02-20 23:30 instant handoffs.outcome-told',
    '02-20 23:30 unknown accounts.account-updated',
    '02-20 23:30 unknown handoffs.offered',
    '02-20 23:30 unknown handoffs.accepted',
    '02-20 23:30 unknown customer-success.onboarding-started',
    '02-20 23:30 unknown customer-success.milestone-completed',
    '02-20 23:30 unknown customer-success.onboarding-completed',
    '02-20 23:30 unknown handoffs.outcome-told',
  ]);
  const [account] = await desk.connection.sql`
    select name, state, holder from accounts where id =
      (select account_id from external_ids where record_type = 'account' and external_id = 'seller-a')`;
  expect(account).toEqual({ name: 'Olist seller seller-a', state: 'provisional', holder: 'customer-success' });
  expect(await desk.kpi('lead-to-win-days-median')).toBe((19 - 2) / 2);
});

test('a lead without a deal is open, and an unknown origin is not an empty one', async () => {
  await desk.importFiles(all, { preset: 'olist' });
  const rows = await desk.connection.sql`select source, state, attributes from leads order by entered_at`;
  expect(rows.map(({ source, state }) => [source, state])).toEqual([
    ['social', 'won'],
    ['unknown', 'won'],
    [null, 'open'],
  ]);
  expect(rows[0]?.attributes).toEqual({
    landing_page_id: 'page-1',
    business_segment: 'pet',
    lead_behaviour_profile: 'cat, wolf',
  });
});

test('a deal won before its first contact is shown with both dates and flagged', async () => {
  const { runId } = await desk.importFiles(all, { preset: 'olist' });
  expect(await desk.issuesOf(runId)).toEqual([
    'flagged deals.csv:3 Won before the first contact; both dates are kept as they are',
  ]);
  const [row] = await desk.connection.sql`
    select l.won_at < l.entered_at as reversed, a.holder from leads l join accounts a on a.id = l.account_id
    where l.source = 'unknown'`;
  expect(row).toEqual({ reversed: true, holder: 'customer-success' });
});

test('one person in both columns is one user in two departments, and passing to oneself is no acceptance', async () => {
  await desk.importFiles(all, { preset: 'olist' });
  const people = await desk.connection.sql`
    select u.name, u.can_sign_in, array_agg(m.department order by m.department) as departments
    from users u join memberships m on m.user_id = u.id group by u.id, u.name order by u.name`;
  expect(people.map((row) => ({ ...row }))).toEqual([
    { name: 'Olist person-1', can_sign_in: false, departments: ['inside-sales'] },
    { name: 'Olist person-2', can_sign_in: false, departments: ['field-sales', 'inside-sales'] },
  ]);
  const self = await desk.connection.sql`select from_department, state from handoffs where is_self = 1`;
  expect(self.map((row) => ({ ...row }))).toEqual([{ from_department: 'inside-sales', state: 'accepted' }]);
});

test('imported history starts no clock and notifies nobody; audit and outbox hold one row a batch', async () => {
  await desk.importFiles(all, { preset: 'olist' });
  const [clocks] = await desk.connection.sql`select count(*)::int as n from handoffs where due_at is not null`;
  const topics = await desk.connection.sql`select topic, count(*)::int as n from outbox group by 1`;
  const [audit] = await desk.connection.sql`select count(*)::int as n from audit_entries where actor_type = 'import'`;
  expect(clocks?.n).toBe(0);
  // One batch each for leads, deals, sellers and the onboardings that follow.
  expect(topics.map((row) => ({ ...row }))).toEqual([{ topic: 'history-imported', n: 4 }]);
  expect(audit?.n).toBe(4);
});

test('the tables can be built again from the imported events alone', async () => {
  await desk.importFiles(all, { preset: 'olist' });
  const owner = await connect(desk.url, { asOwner: true });
  const [before, after] = await owner.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return [live, await hashProjections(tx)];
  });
  await owner.close();
  expect(after).toEqual(before);
});

test('without a list of sellers nothing is said about going live, and the list may come later', async () => {
  await desk.importFiles({ 'leads.csv': leads, 'deals.csv': deals }, { preset: 'olist' });
  expect(await desk.kpi('onboarding-completion-rate')).toBeNull();
  const later = await desk.importFiles({ 'sellers.csv': sellers }, { preset: 'olist' });
  expect(later.created).toEqual({ onboardings: 2 });
  expect(await desk.kpi('onboarding-completion-rate')).toBe(0.5);
  const more = await desk.importFiles({ 'sellers.csv': `${sellers}1,seller-b\n` }, { preset: 'olist' });
  expect([more.created, more.updated, more.unchanged]).toEqual([{}, { onboardings: 1 }, { onboardings: 1 }]);
  expect(await desk.kpi('onboarding-completion-rate')).toBe(1);
});

test('deals that come before their leads find them, and the figures are the same', async () => {
  const first = await desk.importFiles({ 'deals.csv': deals }, { preset: 'olist' });
  expect(await desk.issuesOf(first.runId)).toEqual([
    'flagged deals.csv:2 No lead aaaaaaaa01 was imported; the deal stands without one',
    'flagged deals.csv:3 No lead bbbbbbbb02 was imported; the deal stands without one',
  ]);
  expect([await desk.kpi('won-count'), await desk.kpi('lead-count')]).toEqual([2, 0]);
  expect((await desk.importFiles({ 'deals.csv': deals }, { preset: 'olist' })).unchanged).toEqual(first.created);
  const second = await desk.importFiles({ 'leads.csv': leads, 'sellers.csv': sellers }, { preset: 'olist' });
  expect(second.created).toEqual({ leads: 3, accounts: 1, onboardings: 2 });
  expect([await desk.kpi('lead-win-count'), await desk.kpi('lead-to-win-days-mean')]).toEqual([2, 8.5]);
});

test('a row that says something else the next time is told as news; equal rows change nothing', async () => {
  await desk.importFiles(all, { preset: 'olist' });
  const again = await desk.importFiles(
    { ...all, 'leads.csv': leads.replace('social', 'email'), 'deals.csv': deals.replace('pet', 'dogs') },
    { preset: 'olist' },
  );
  expect([again.created, again.updated]).toEqual([{}, { leads: 1 }]);
  expect(again.unchanged).toMatchObject({ leads: 2, opportunities: 2, onboardings: 2 });
  expect(await desk.issuesOf(again.runId)).toContain(
    'flagged deals.csv:2 This deal was imported before with other values; what was recorded then stands',
  );
  expect((await timelineOf('aaaaaaaa01')).at(-1)).toMatch(/instant marketing.lead-updated$/);
  const [lead] = await desk.connection.sql`select source, state from leads where source = 'email'`;
  expect(lead).toEqual({ source: 'email', state: 'won' });
});

test('rows that cannot be read are rejected with line and reason, and the run goes on', async () => {
  const bad = `${leads}dddddddd04,soon,page,social\n,2018-01-01,page,social\neeeeeeee05,2018-01-01\nffffffff06,2018-01-02,p,email\n`;
  const report = await desk.importFiles({ 'leads.csv': bad }, { preset: 'olist' });
  expect(report.created).toEqual({ leads: 4, accounts: 4 });
  expect(await desk.issuesOf(report.runId)).toEqual([
    'rejected leads.csv:5 first_contact_date "soon" is not a date',
    'rejected leads.csv:6 mql_id is empty',
    'rejected leads.csv:7 2 columns where the header has 4',
  ]);
});

test('files that are no Olist files are named, and none at all is refused', async () => {
  const others = { 'prices.csv': 'a,b\n1,2\n', 'sheet.xlsx': 'PK\u0003\u0004xl/' };
  const report = await desk.importFiles({ ...all, ...others }, { preset: 'olist' });
  expect(report.passedOver).toMatchObject([
    { file: 'prices.csv', rows: null },
    { file: 'sheet.xlsx', reason: expect.stringContaining('is an Excel workbook (.xlsx)') },
    { file: 'sellers.csv', rows: 1 },
  ]);
  await expect(desk.importFiles({ 'prices.csv': 'a,b\n1,2\n' }, { preset: 'olist' })).rejects.toThrow(
    'None of the files is a file of Olist',
  );
});
