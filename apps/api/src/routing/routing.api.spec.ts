import {
  beginDueReapproaches,
  escalateOverdueHandoffs,
  readRoutingPeople,
  teamMembers,
  teams,
  tellPeople,
} from '@tasuki/db';
import { parseGlobalId, toGlobalId } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SignedIn, signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

// A Monday, 10:00 in Tokyo.
let now = new Date('2026-06-01T01:00:00Z');
const hour = 3_600_000;
let api: TestApi;
let people: Record<'sato' | 'mori' | 'boss', string>;

beforeAll(async () => {
  api = await startTestApi({ now: () => now });
  const member = { department: 'field-sales', role: 'member' } as const;
  people = {
    sato: await api.addUser('佐藤 健一', member),
    mori: await api.addUser('森 由美子', member),
    boss: await api.addUser('中島 玲奈', { department: 'field-sales', role: 'manager' }),
  };
});
afterAll(() => api?.close());

const idOf = (name: keyof typeof people) => toGlobalId({ type: 'user', accountId: null, id: people[name] });
const place = 'inside-sales:field-sales';
const target = (...names: (keyof typeof people)[]) => ({ userIds: names.map(idOf), method: 'ROUND_ROBIN' });
const isLarge = { combinator: 'and', rules: [{ field: 'account.employees', operator: '>=', value: 500 }] };

const plan = () => ({
  ...{ place, keepsOwner: true, rerouteAfterHours: 9 },
  rules: [{ name: '大企業', when: isLarge, target: target('mori', 'sato') }],
});

async function save(changed: object, version: number) {
  const query = `mutation($input: SaveRoutingPlanInput!) { saveRoutingPlan(input: $input) {
    refusal { code field } routingPlan { version rules { name } } } }`;
  const { data, errors } = await api.as('admin', query, { input: { plan: { ...plan(), ...changed }, version } });
  expect(errors).toBeUndefined();
  return data.saveRoutingPlan;
}

const asCaller: SignedIn['ask'] = (query, variables) => api.as('inside-sales-member', query, variables);

async function offer(name: string, employees: number, ask: SignedIn['ask'] = asCaller) {
  const made = await api.as(
    'admin',
    `mutation { createAccount(input: { name: "${name}", employees: ${employees}, holder: INSIDE_SALES }) { account { id } } }`,
  );
  const accountId = made.data.createAccount.account.id;
  const query = `mutation($input: OfferHandoffInput!) { offerHandoff(input: $input) {
    refusal { code } handoff { id assignee { name } routingReason(locale: JA) } } }`;
  const input = { accountId, from: 'INSIDE_SALES', to: 'FIELD_SALES' };
  const { data, errors } = await ask(query, { input });
  expect(errors).toBeUndefined();
  return data.offerHandoff.handoff;
}

async function capture(source: string) {
  const query = `mutation($input: CaptureLeadInput!) { captureLead(input: $input) { lead {
    id insideSalesUser { name } account { id owners { work user { name } } } } event { kind } } }`;
  const input = { companyName: `㈱${source}${uuidv7()}`, source };
  return (await api.as('marketing-member', query, { input })).data.captureLead;
}

async function offerFrom(role: 'marketing-member', input: object) {
  const query = 'mutation($input: OfferHandoffInput!) { offerHandoff(input: $input) { handoff { id } } }';
  return (await api.as(role, query, { input })).data.offerHandoff;
}

test('a plan that gives to nobody is refused, and a kept one guards against a second hand', async () => {
  const wrong = await save({ rules: [{ name: '誰も', target: { method: 'ROUND_ROBIN' } }] }, 0);
  expect(wrong.refusal).toMatchObject({ code: 'ROUTING_TARGET_MISSING', field: 'rules[0].target' });
  expect((await save({}, 0)).routingPlan).toEqual({ version: 1, rules: [{ name: '大企業' }] });
  expect((await save({}, 0)).refusal.code).toBe('CONFLICT');
});

test('an offer without a name goes to whom the rules find, in turn, and says why', async () => {
  const first = await offer('㈱大きい商会', 900);
  const second = await offer('㈱大きい工業', 900);
  expect(new Set([first.assignee.name, second.assignee.name])).toEqual(new Set(['佐藤 健一', '森 由美子']));
  expect(first.routingReason).toMatch(/^ルール「大企業」（順番に）→ /);
  expect(await offer('㈱小さい商会', 12)).toMatchObject({ assignee: null, routingReason: null });
});

test('who is away is passed over, and the reason names them', async () => {
  const input = { userId: idOf('mori'), version: 0, awayFrom: '2026-06-01', awayUntil: '2026-06-05' };
  const query = `mutation($input: SaveAvailabilityInput!) { saveAvailability(input: $input) { version refusal { code } } }`;
  const foreign = await api.as('marketing-manager', query, { input });
  expect(foreign.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await api.as('field-sales-manager', query, { input })).data.saveAvailability.version).toBe(1);
  const [one, other] = [await offer('㈱連休商会', 700), await offer('㈱連休工業', 700)];
  expect([one.assignee.name, other.assignee.name]).toEqual(['佐藤 健一', '佐藤 健一']);
  expect(other.routingReason).toContain('対象外: 森 由美子 (不在)');
  const back = { ...input, version: 1, awayFrom: null, awayUntil: null };
  expect((await api.as('field-sales-manager', query, { input: back })).data.saveAvailability.version).toBe(2);
});

test('a dry run shows who would get the last passes, why, and each person’s load', async () => {
  const query = `query($plan: RoutingPlanInput!) { tryRoutingPlan(plan: $plan, first: 50) {
    refusal { code } tries { accountName userName reasonEn } loads { name before after } } }`;
  const draft = { ...plan(), rules: [], fallback: target('sato') };
  const { data } = await api.as('field-sales-manager', query, { plan: draft });
  expect((await api.as('field-sales-member', query, { plan: draft })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(data.tryRoutingPlan.tries).toHaveLength(5);
  expect(data.tryRoutingPlan.tries[0]).toMatchObject({ accountName: '㈱連休工業', userName: '佐藤 健一' });
  expect(data.tryRoutingPlan.loads).toEqual(
    expect.arrayContaining([
      { name: '佐藤 健一', before: 3, after: 5 },
      { name: '森 由美子', before: 1, after: 0 },
      { name: null, before: 1, after: 0 },
    ]),
  );
});

test('nobody answers: the manager hears of it once, the next person gets it once, then it expires', async () => {
  const sender = await signInPerson(api, 'sender', 'INSIDE_SALES');
  const passed = await offer('㈱返事待ち', 800, sender.ask);
  const stateOf = async () => {
    const query = `{ node(id: "${passed.id}") { ... on Handoff { state escalatedAt assignee { name } dueAt } } }`;
    return (await api.as('admin', query)).data.node;
  };
  const look = async () => {
    await escalateOverdueHandoffs(api.services.db, { now, timeZone: 'Asia/Tokyo' });
    // Whoever looks a second time finds nothing to do.
    expect(await escalateOverdueHandoffs(api.services.db, { now, timeZone: 'Asia/Tokyo' })).toBe(0);
    return stateOf();
  };
  expect(await look()).toMatchObject({ state: 'offered', escalatedAt: null });
  await tellPeople(api.services.db, now);

  now = new Date(now.getTime() + 24 * hour);
  expect(await look()).toMatchObject({ state: 'offered', escalatedAt: now.toISOString() });
  await tellPeople(api.services.db, now);
  const told = await api.services.sql`select distinct kind from notifications where user_id = ${people.boss}`;
  expect(told.map(({ kind }) => kind)).toContain('handoff-escalated');

  now = new Date(now.getTime() + 24 * hour);
  const next = await look();
  expect(next).toMatchObject({ state: 'offered', escalatedAt: null });
  expect(next.assignee.name).not.toBe(passed.assignee.name);
  await tellPeople(api.services.db, now);
  const bell = await sender.ask('{ notifications(first: 1) { nodes { kind text(locale: JA) } } }');
  const text = `㈱返事待ち: インサイドセールス → フィールドセールス の引き継ぎを${next.assignee.name}に変更`;
  expect(bell.data.notifications.nodes).toEqual([{ kind: 'HANDOFF_REROUTED', text }]);

  now = new Date(now.getTime() + 24 * hour);
  expect(await look()).toMatchObject({ state: 'offered', escalatedAt: now.toISOString() });
  now = new Date(now.getTime() + 24 * hour);
  expect(await look()).toMatchObject({ state: 'expired' });
});

test('a new lead goes to inside sales by the rules, and its account has an owner from birth', async () => {
  const caller = await api.addUser('𠮷野 大輔', { department: 'inside-sales', role: 'member' });
  const toCaller = { userIds: [toGlobalId({ type: 'user', accountId: null, id: caller })], method: 'LEAST_OPEN_WORK' };
  const fromWeb = { combinator: 'and', rules: [{ field: 'lead.source', operator: '=', value: 'web' }] };
  await save({ place: 'new-leads', rules: [{ name: 'Web', when: fromWeb, target: toCaller }] }, 0);
  expect(await capture('web')).toMatchObject({
    event: { kind: 'marketing.lead-captured' },
    lead: { insideSalesUser: { name: '𠮷野 大輔' }, account: { owners: [{ user: { name: '𠮷野 大輔' } }] } },
  });
  expect(await capture('card')).toMatchObject({ lead: { insideSalesUser: null } });
});

test('the day to knock again begins the next cycle once, with whom the rules find, who is told', async () => {
  const { db, sql } = api.services;
  const made = await capture('web');
  const accountId: string = made.lead.account.id;
  const offered = await offerFrom('marketing-member', {
    accountId,
    leadId: made.lead.id,
    from: 'MARKETING',
    to: 'INSIDE_SALES',
  });
  const RETURN = `mutation($input: ReturnHandoffInput!) { returnHandoff(input: $input) { handoff { reapproachOn } } }`;
  const input = { handoffId: offered.handoff.id, reasonCode: 'no-budget', reapproachOn: '2026-07-01' };
  const { data } = await api.as('inside-sales-member', RETURN, { input });
  expect(data.returnHandoff.handoff.reapproachOn).toBe('2026-07-01');
  const ahead = await api.as('inside-sales-member', '{ reapproaches(months: 2) { reapproachOn account { id } } }');
  expect(ahead.data.reapproaches).toEqual([{ reapproachOn: '2026-07-01', account: { id: accountId } }]);

  const look = (day: string) => beginDueReapproaches(db, { now: new Date(`${day}T01:00:00Z`), timeZone: 'Asia/Tokyo' });
  expect(await look('2026-06-30')).toBe(0);
  // What waits for longer than a week was there before anybody looked: people begin it.
  expect(await look('2026-07-09')).toBe(0);
  expect(await look('2026-07-01')).toBe(1);
  expect(await look('2026-07-01')).toBe(0);
  const query = `{ account(id: "${accountId}") { holder cycles { number kind outcome reason } leads { source insideSalesUser { name } } } }`;
  const { account } = (await api.as('admin', query)).data;
  expect(account.holder).toBe('INSIDE_SALES');
  expect(account.cycles).toEqual(
    expect.arrayContaining([
      { number: 1, kind: 'new', outcome: 'returned', reason: 'no-budget' },
      { number: 2, kind: 're-approach', outcome: null, reason: null },
    ]),
  );
  expect(account.leads).toContainEqual({ source: 're-approach', insideSalesUser: { name: '𠮷野 大輔' } });
  const waiting = `query($waitsFor: Department!) { leads(first: 100, filter: { states: ["open"], waitsFor: $waitsFor }) {
    edges { node { source } } } }`;
  const sourcesFor = async (waitsFor: string) =>
    (await api.as('admin', waiting, { waitsFor })).data.leads.edges.map(
      ({ node }: { node: { source: string } }) => node.source,
    );
  expect(await sourcesFor('INSIDE_SALES')).toEqual(['re-approach']);
  expect(await sourcesFor('MARKETING')).not.toContain('re-approach');
  await tellPeople(db, now);
  const told =
    await sql`select name from notifications join users on users.id = user_id where kind = 'reapproach-begun'`;
  expect(told.map(({ name }) => name)).toEqual(['𠮷野 大輔']);
});

test('what a rule gives to a team goes to the people of its sub teams, too', async () => {
  const [unit, section] = [uuidv7(), uuidv7()];
  const team = { nameJa: '営業部', nameEn: 'Sales', department: 'field-sales' };
  await api.services.db.insert(teams).values([
    { ...team, id: unit },
    { ...team, id: section, nameJa: '第一課', parentId: unit },
  ]);
  await api.services.db.insert(teamMembers).values({ teamId: section, userId: people.sato });
  const given = await readRoutingPeople(api.services.db, place, '2026-06-01');
  const teamsOf = (id: string) => new Set(given.find((person) => person.id === id)?.teamIds);
  expect(teamsOf(people.sato)).toEqual(new Set([unit, section]));
  expect(teamsOf(people.boss)).toEqual(new Set());
});

test('one team on both sides passes to itself at once, without a clock', async () => {
  const both = await signInPerson(api, 'both', 'INSIDE_SALES');
  const teamId = uuidv7();
  const userId = parseGlobalId(both.id)?.id ?? '';
  await api.services.db
    .insert(teams)
    .values({ id: teamId, nameJa: '営業', nameEn: 'Sales', department: 'field-sales' });
  await api.services.db.insert(teamMembers).values([userId, people.mori].map((member) => ({ teamId, userId: member })));
  const made = await api.as(
    'admin',
    'mutation { createAccount(input: { name: "㈱同じチーム", holder: INSIDE_SALES }) { account { id } } }',
  );
  const accountId = made.data.createAccount.account.id;
  const query = `mutation($input: OfferHandoffInput!) { offerHandoff(input: $input) { handoff { isSelf state dueAt account { owners { work user { name } } } } } }`;
  const input = { accountId, from: 'INSIDE_SALES', to: 'FIELD_SALES', assigneeId: idOf('mori') };
  const { data } = await both.ask(query, { input });
  expect(data.offerHandoff.handoff).toMatchObject({ isSelf: true, state: 'accepted', dueAt: null });
  expect(data.offerHandoff.handoff.account.owners).toContainEqual({ work: 'FIELD_SALES', user: { name: '森 由美子' } });
});
