import { eventKinds, type Kpi, kpis, legs } from '@tasuki/domain';
import { joints } from '@tasuki/domain/handoffs/joints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, connect } from '../client.ts';
import { writeHealth } from '../health/keep-health.ts';
import type { KpiFigures } from '../kpis/kpi-answer.ts';
import { readKpiRecords, readKpis } from '../kpis/read-kpis.ts';
import { readFiguresTwice } from '../kpis/testing/check-figures.ts';
import { testDatabase } from '../testing/test-database.ts';
import { hashProjections, rebuildProjections } from '../timeline/rebuild-projections.ts';
import { createDemoOrganisation } from './create-demo-organisation.ts';
import { longCompanyName } from './names.ts';
import { removeDemoOrganisation } from './remove-demo-organisation.ts';

let app: Connection;
let owner: Connection;
const options = { passwordHash: 'a hash', now: new Date('2026-11-21T03:00:00Z') };
const minutes = 60_000;

beforeAll(async () => {
  const { url } = await testDatabase();
  app = await connect(url);
  owner = await connect(url, { asOwner: true });
  expect(await createDemoOrganisation(app, options)).toBe(true);
  await writeHealth(app.db, { day: '2026-11-20', timeZone: 'Asia/Tokyo', now: options.now });
}, 4 * minutes);
afterAll(async () => {
  await app?.close();
  await owner?.close();
});

const names = async (query: Promise<Iterable<{ name: string }>>) => [...(await query)].map(({ name }) => name).sort();

test('the demo has at least 200 accounts and 20,000 events over 30 months', async () => {
  const [found] = await app.sql`
    select (select count(*)::int from accounts) as accounts, count(*)::int as events,
      extract(day from max(occurred_at) - min(occurred_at))::int as days, bool_and(occurred_at <= ${options.now}) as past
    from timeline_events`;
  expect(found?.accounts).toBeGreaterThan(200);
  expect(found?.events).toBeGreaterThan(20_000);
  expect(found?.days).toBeGreaterThan(30 * 29);
  expect(found?.past).toBe(true);
});

test('every kind of event is there', async () => {
  const kinds = await names(app.sql<{ name: string }[]>`select distinct kind as name from timeline_events`);
  expect(kinds).toEqual(eventKinds.map(({ name }) => name).sort());
});

test('every KPI is what plain SQL, or walking through the rows, says', async () => {
  const { answered, recomputed } = await readFiguresTwice(app);
  expect(recomputed).toEqual(answered);
});

test('every KPI has a figure, and opens its records, none twice', async () => {
  const asked = { names: kpis.map(({ name }) => name), today: '2026-11-21', timeZone: 'Asia/Tokyo' };
  const answers = await readKpis(app.db, asked);
  // As many promoters as detractors are a figure: nothing is one of nobody.
  const isFigure = ({ value, n }: KpiFigures, { unit }: Kpi) => (unit === 'points' ? n > 0 : Boolean(value));
  const silent = answers.filter(({ groups, kpi, ...total }) => ![total, ...groups].some((one) => isFigure(one, kpi)));
  expect(silent.map(({ kpi }) => kpi.name)).toEqual([]);
  for (const answer of answers) {
    const { records } = await readKpiRecords(app.db, answer, { part: 'all', limit: 200 });
    const found = { name: answer.kpi.name, hasRecords: records.length > 0 };
    expect(found).toEqual({ name: answer.kpi.name, hasRecords: answer.n > 0 });
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  }
});

test('every joint has passes, every state occurs, and every department has an inbox', async () => {
  const passed = await names(
    app.sql<{ name: string }[]>`select distinct from_department || ' ' || to_department as name from handoffs`,
  );
  expect(passed).toEqual(joints.map(({ from, to }) => `${from} ${to}`).sort());
  const states = await names(app.sql<{ name: string }[]>`select distinct state as name from handoffs`);
  expect(states).toEqual(['accepted', 'draft', 'expired', 'offered', 'returned', 'withdrawn']);
  const waiting = await names(
    app.sql<{ name: string }[]>`select distinct to_department as name from handoffs where state = 'offered'`,
  );
  expect(waiting).toEqual([...legs].sort());
});

test('accounts go round again, also a third time, and amounts come in two currencies', async () => {
  const [found] = await app.sql`
    select (select max(number) from cycles) as cycles,
      (select count(*)::int from opportunities where state = 'won' and cycle_number > 1) as won_again,
      (select count(distinct currency)::int from contracts) as currencies`;
  expect(found?.cycles).toBeGreaterThanOrEqual(3);
  expect(found?.won_again).toBeGreaterThan(5);
  expect(found?.currencies).toBe(2);
});

test('whoever calls, sells or looks after customers has targets of their own, and so has each team', async () => {
  const [found] = await app.sql`
    select (select count(*)::int from teams) as teams, (select count(distinct scope_key)::int from kpi_targets where scope = 'team')
      as planned_teams, (select count(*)::int from users where id not in (select user_id from memberships where department = 'admin'))
      as people, (select count(distinct scope_key)::int from kpi_targets where scope = 'user') as planned_people`;
  expect(found).toMatchObject({ planned_teams: found?.teams, planned_people: found?.people });
  const [own] = await app.sql`
    select sum(value) filter (where scope = 'user')::int as of_people, max(value) filter (where scope = 'department')::int as whole
    from kpi_targets where kpi = 'call-count' and month = '2026-11-01'`;
  expect(own?.of_people).toBe(own?.whole);
});

test('companies of a group stand below the one that they belong to', async () => {
  const rows = await app.sql<{ name: string; below: string }[]>`
    select distinct above.name, one.name as below from accounts one join accounts above on above.id = one.parent_id`;
  expect(rows.length).toBeGreaterThan(5);
  const kernel = (name: string) => name.replace(/株式会社|合同会社|有限会社|㈱/, '').replace(/ 第\d+事業所$/, '');
  expect(rows.filter(({ name, below }) => !kernel(below).startsWith(kernel(name)))).toEqual([]);
});

test('names that break programs are among them', async () => {
  const rows = await app.sql<{ name: string }[]>`select name from accounts`;
  const all = rows.map(({ name }) => name);
  expect([...longCompanyName]).toHaveLength(60);
  expect(all).toContain(longCompanyName);
  for (const part of ['髙橋', '㈱', '𠮷野', 'Inc.']) expect(all.some((name) => name.includes(part))).toBe(true);
});

test('a Japanese company can be found by how its name is read', async () => {
  const rows = await app.sql<{ name: string; kana: string | null }[]>`select name, name_kana as kana from accounts`;
  const read = (stem: string) => rows.filter(({ name }) => name.includes(stem)).map(({ kana }) => kana?.slice(0, 3));
  expect(new Set([...read('穂高'), ...read('霧島')])).toEqual(new Set(['ホダカ', 'キリシ']));
  expect(rows.filter(({ kana }) => kana).every(({ kana }) => /^[ァ-ヶー\d]+$/.test(kana ?? ''))).toBe(true);
  expect(rows.filter(({ kana }) => kana).length).toBeGreaterThan(rows.length / 2);
});

test('from April there are more passes, of which fewer are accepted', async () => {
  const rows = await app.sql`
    select offered_at >= '2026-04-01' as is_after, count(*)::float / count(distinct date_trunc('month', offered_at)) as a_month,
      avg((state = 'accepted')::int)::float as accepted
    from handoffs where from_department = 'inside-sales' and to_department = 'field-sales' and cycle_number = 1
      and state <> 'offered' and offered_at between '2025-05-01' and '2026-10-31' group by 1 order by 1`;
  const [before, after] = rows;
  expect(before?.a_month).toBeLessThan(50);
  expect(after?.a_month).toBeGreaterThan(65);
  expect(before?.accepted).toBeGreaterThan(0.75);
  expect(after?.accepted).toBeLessThan(0.6);
});

test('the joint doctor finds every sickness that the stories tell', async () => {
  const found = await names(app.sql<{ name: string }[]>`select distinct rule as name from diagnosis_findings`);
  const told = [
    'definition-gap-of-inside-sales',
    'definition-gap-of-marketing',
    'over-promise',
    'slow-first-call',
    'thin-supply',
  ];
  expect(found).toEqual(expect.arrayContaining(told));
});

test('480 cards came from the trade fair, and about a third of the companies were never called', async () => {
  const [cards] =
    await app.sql`select count(*)::int as count from timeline_events where kind = 'marketing.card-exchanged'`;
  expect(cards?.count).toBe(480);
  const [untouched] = await app.sql`
    select avg((not exists (select from calls c where c.account_id = a.account_id))::int)::float as share
    from (select account_id from handoffs h where exists (
      select from leads l where l.account_id = h.account_id and l.source = 'trade-fair') and h.to_department = 'inside-sales'
      and h.from_department = 'marketing' and h.state in ('accepted', 'expired')) a`;
  expect(untouched?.share).toBeGreaterThan(0.25);
  expect(untouched?.share).toBeLessThan(0.5);
});

test(
  'the tables built again from the events equal what the stories have written',
  async () => {
    const [live, rebuilt] = await owner.db.transaction(async (tx) => {
      const before = await hashProjections(tx);
      await rebuildProjections(tx);
      return [before, await hashProjections(tx)];
    });
    expect(rebuilt).toEqual(live);
  },
  4 * minutes,
);

test(
  'a second demo is not made, and one command takes the first one away',
  async () => {
    expect(await createDemoOrganisation(app, options)).toBe(false);
    expect(await removeDemoOrganisation(owner)).toBe(true);
    expect(await removeDemoOrganisation(owner)).toBe(false);
    const [left] = await app.sql`
    select (select count(*)::int from timeline_events) + (select count(*)::int from accounts) + (select count(*)::int from users)
      + (select count(*)::int from audit_entries) + (select count(*)::int from campaigns) + (select count(*)::int from organisation)
      + (select count(*)::int from mrr_movements) + (select count(*)::int from account_keys) as rows`;
    expect(left?.rows).toBe(0);
  },
  2 * minutes,
);
