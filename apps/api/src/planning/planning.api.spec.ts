import { calls, kpiSnapshots, teams } from '@tasuki/db';
import { parseGlobalId, toGlobalId } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let callerId: string;

beforeAll(async () => {
  api = await startTestApi({ now: () => new Date('2026-06-20T03:00:00Z') });
  const { db } = api.services;
  callerId = await api.addUser('髙橋 美咲', { department: 'inside-sales', role: 'member' });
  const call = (day: string) => ({ accountId: uuidv7(), id: uuidv7(), outcome: 'absent', calledAt: new Date(day) });
  const days = ['2026-04-10', '2026-05-10', '2026-05-11', '2026-06-10'];
  await db.insert(calls).values(days.map((day) => ({ ...call(`${day}T03:00:00Z`), userId: callerId })));
});
afterAll(() => api?.close());

const SET = `mutation($targets: [TargetInput!]!) { setTargets(input: { targets: $targets }) {
  targets { kpi scope department ofId value currency version } refusal { code details } } }`;
const ASK = `query($period: PeriodInput, $groupBy: [KpiDimension!], $filter: KpiFilter) {
  kpis(names: ["call-count"], period: $period, groupBy: $groupBy, filter: $filter) {
    value target { value attainment } snapshot { value delta }
    groups { key value target { value attainment } snapshot { value delta } } } }`;
const target = { kpi: 'call-count', month: '2026-05-01', scope: 'DEPARTMENT', department: 'INSIDE_SALES', value: 4 };
const month = (from: string, to: string) => ({ period: { from, to } });
const may = month('2026-05-01', '2026-06-01');
const user = () => toGlobalId({ type: 'user', accountId: null, id: callerId });

test('a manager plans a month, and the figure says how much of it is reached', async () => {
  const { data, errors } = await api.as('inside-sales-manager', SET, { targets: [target] });
  expect(errors).toBeUndefined();
  expect(data.setTargets.targets).toEqual([
    {
      kpi: 'call-count',
      scope: 'DEPARTMENT',
      department: 'INSIDE_SALES',
      ofId: null,
      value: 4,
      currency: null,
      version: 1,
    },
  ]);
  const { data: asked } = await api.as('inside-sales-member', ASK, may);
  expect(asked.kpis[0]).toMatchObject({ value: 2, target: { value: 4, attainment: 0.5 } });
});

test('several months are planned together, or not at all', async () => {
  const quarter = month('2026-04-01', '2026-07-01');
  expect((await api.as('admin', ASK, quarter)).data.kpis[0].target).toBeNull();
  const more = ['2026-04-01', '2026-06-01'].map((day) => ({ ...target, month: day, value: 3 }));
  await api.as('admin', SET, { targets: more });
  expect((await api.as('admin', ASK, quarter)).data.kpis[0].target).toEqual({ value: 10, attainment: 0.4 });
  const byMonth = await api.as('admin', ASK, { ...quarter, groupBy: ['MONTH'] });
  expect(byMonth.data.kpis[0].groups.map(({ key, target }: never) => [key, target])).toEqual([
    ['2026-04', { value: 3, attainment: 1 / 3 }],
    ['2026-05', { value: 4, attainment: 0.5 }],
    ['2026-06', { value: 3, attainment: 1 / 3 }],
  ]);
  const cut = await api.as('admin', ASK, month('2026-05-02', '2026-06-01'));
  expect(cut.data.kpis[0].target).toBeNull();
});

test('a figure that is worked out of others stands beside its own plan, never beside that of a part', async () => {
  const planned = (kpi: string, department: string, value: number) => ({ ...target, kpi, department, value });
  const ofCost = async () => {
    const ask = ASK.replace('call-count', 'cost-per-meeting');
    const { kpis } = (await api.as('admin', ask, { ...may, groupBy: ['MONTH'] })).data;
    return [kpis[0], ...kpis[0].groups].map((figure) => figure.target?.value ?? null);
  };
  await api.as('admin', SET, { targets: [planned('meeting-held-count', 'FIELD_SALES', 9)] });
  expect(new Set(await ofCost())).toEqual(new Set([null]));
  await api.as('admin', SET, { targets: [planned('cost-per-meeting', 'MARKETING', 80_000)] });
  expect(new Set(await ofCost())).toEqual(new Set([80_000]));
});

test('a manager plans for the own department only, its people included', async () => {
  const foreign = await api.as('marketing-manager', SET, { targets: [target] });
  expect(foreign.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN', department: 'inside-sales' } });
  const personal = { ...target, scope: 'USER', department: null, ofId: user(), value: 2 };
  const ofOther = await api.as('field-sales-manager', SET, { targets: [personal] });
  expect(ofOther.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.as('inside-sales-manager', SET, { targets: [personal] })).data.setTargets.refusal).toBeNull();
});

test('a person’s target is for that person and their managers', async () => {
  const asked = (role: 'inside-sales-manager' | 'marketing-manager' | 'inside-sales-member') =>
    api.as(role, ASK, { ...may, groupBy: ['USER'] }).then(({ data }) => data.kpis[0].groups[0]?.target);
  expect(await asked('inside-sales-manager')).toEqual({ value: 2, attainment: 1 });
  // Not even the figures beside it.
  expect(await asked('marketing-manager')).toBeUndefined();
  expect(await asked('inside-sales-member')).toBeUndefined();
  const list = `{ kpiTargets(period: { from: "2026-05-01", to: "2026-06-01" }, scope: USER) { ofId value } }`;
  expect((await api.as('marketing-manager', list)).data.kpiTargets).toEqual([]);
  expect((await api.as('inside-sales-manager', list)).data.kpiTargets).toEqual([{ ofId: user(), value: 2 }]);
});

test('an old version is refused with both values, and none of the others is written', async () => {
  const july = { ...target, month: '2026-07-01', value: 9 };
  const { data } = await api.as('admin', SET, { targets: [july, { ...target, value: 8 }] });
  expect(data.setTargets).toEqual({
    targets: null,
    refusal: { code: 'CONFLICT', details: { at: 1, version: 1, yours: { value: 8 }, theirs: { value: 4 } } },
  });
  const again = await api.as('admin', SET, { targets: [{ ...target, value: 8, version: 1 }] });
  expect(again.data.setTargets.targets[0]).toMatchObject({ value: 8, version: 2 });
  const gone = await api.as('admin', SET, { targets: [{ ...target, value: null, version: 2 }] });
  expect(gone.data.setTargets).toEqual({ targets: [], refusal: null });
  expect((await api.as('admin', ASK, may)).data.kpis[0].target).toBeNull();
});

test('a snapshot stands beside its month with what changed since', async () => {
  const snapshot = { kpi: 'call-count', month: '2026-05-01', value: 1, takenAt: new Date('2026-06-01T00:00:00Z') };
  await api.services.db.insert(kpiSnapshots).values([
    { ...snapshot, id: uuidv7(), scope: 'total' },
    { ...snapshot, id: uuidv7(), scope: 'user', scopeKey: callerId },
  ]);
  const { data } = await api.as('admin', ASK, { ...may, groupBy: ['USER'] });
  expect(data.kpis[0]).toMatchObject({ value: 2, snapshot: { value: 1, delta: 1 } });
  expect(data.kpis[0].groups[0].snapshot).toEqual({ value: 1, delta: 1 });
  const april = await api.as('admin', ASK, month('2026-04-01', '2026-05-01'));
  expect(april.data.kpis[0].snapshot).toBeNull();
});

test('a team is planned for with its sub teams, and its lead sees the figures of their people', async () => {
  const lead = await signInPerson(api, 'lead', 'INSIDE_SALES');
  const saveTeam = async (nameJa: string, more: object) => {
    const query = 'mutation($input: SaveTeamInput!) { saveTeam(input: $input) { team { id } refusal { code } } }';
    const input = { nameJa, nameEn: nameJa, department: 'INSIDE_SALES', ...more };
    return (await api.as('admin', query, { input })).data.saveTeam.team.id;
  };
  const unit = await saveTeam('IS部', { leadId: lead.id, memberIds: [lead.id] });
  const section = await saveTeam('第一課', { parentId: unit, memberIds: [user()] });
  const ledCall = { accountId: uuidv7(), id: uuidv7(), outcome: 'absent', calledAt: new Date('2026-05-12T03:00:00Z') };
  await api.services.db.insert(calls).values({ ...ledCall, userId: parseGlobalId(lead.id)?.id ?? null });
  const plan = { ...target, scope: 'TEAM', department: null, value: 6 };
  const targets = [unit, section].map((ofId) => ({ ...plan, ofId }));
  await api.as('inside-sales-manager', SET, { targets });
  const whole = await api.as('admin', ASK, { ...may, filter: { teamId: unit }, groupBy: ['TEAM'] });
  expect(whole.data.kpis[0]).toMatchObject({ value: 3, target: { value: 6, attainment: 0.5 } });
  // The unit’s own people alone reach a part that nobody planned.
  expect(whole.data.kpis[0].groups).toMatchObject([
    { key: section, value: 2, target: { value: 6 } },
    { key: unit, value: 1, target: null },
  ]);
  const people = async () => {
    const { data } = await lead.ask(ASK, { ...may, groupBy: ['USER'] });
    return data.kpis[0].groups.map(({ key }: { key: string }) => key);
  };
  expect(new Set(await people())).toEqual(new Set([user(), lead.id]));
  // Of a department where the lead does not work any more.
  await api.services.db.update(teams).set({ department: 'field-sales' });
  expect(await people()).toEqual([lead.id]);
});

const SAVE = `mutation($costs: [DepartmentCostInput!]!) { saveDepartmentCosts(input: { costs: $costs }) {
  costs { department people other includesCampaigns currency version } refusal { code field details } } }`;
const cost = { department: 'FIELD_SALES', month: '2026-05-01', people: '4000000', other: '250000' };

test('an admin enters costs, one part at a time, and a late edit is refused with both values', async () => {
  const { data } = await api.as('admin', SAVE, { costs: [cost] });
  const first = {
    department: 'FIELD_SALES',
    people: 4_000_000,
    other: 250_000,
    includesCampaigns: false,
    currency: 'JPY',
  };
  expect(data.saveDepartmentCosts.costs).toEqual([{ ...first, version: 1 }]);
  const part = { department: 'FIELD_SALES', month: '2026-05-01', other: '300000', version: 1 };
  const changed = await api.as('admin', SAVE, { costs: [part] });
  expect(changed.data.saveDepartmentCosts.costs).toEqual([{ ...first, other: 300_000, version: 2 }]);
  const late = await api.as('admin', SAVE, { costs: [{ ...part, other: '1' }] });
  expect(late.data.saveDepartmentCosts.refusal).toEqual({
    code: 'CONFLICT',
    field: null,
    details: { at: 0, version: 2, yours: { other: '1' }, theirs: { other: 300_000 } },
  });
});

test.each([
  ['below zero', { people: '-1' }, 'AMOUNT_NEGATIVE'],
  ['half a yen', { people: '1.5' }, 'AMOUNT_TOO_PRECISE'],
  ['a day within the month', { month: '2026-05-02' }, 'MONTH_INVALID'],
])('a cost of %s is refused', async (_case, change, code) => {
  const { data } = await api.as('admin', SAVE, { costs: [{ ...cost, department: 'MARKETING', ...change }] });
  expect(data.saveDepartmentCosts.refusal.code).toBe(code);
});

test('a campaign’s cost is spread over its months, unless marketing has booked it itself', async () => {
  const made = await api.as(
    'admin',
    `mutation { createCampaign(input: { nameJa: "広告", type: "ads", startsOn: "2026-05-01", endsOn: "2026-06-30", cost: "100" })
      { campaign { id } } }`,
  );
  const { id } = made.data.createCampaign.campaign;
  const plan = `{ costPlan(period: { from: "2026-05-01", to: "2026-07-01" }) { campaignMonths { month amount } } }`;
  const parts = async () => (await api.as('admin', plan)).data.costPlan.campaignMonths;
  expect(await parts()).toEqual([
    { month: '2026-05-01', amount: 50 },
    { month: '2026-06-01', amount: 50 },
  ]);
  const set =
    'mutation($input: SetCampaignCostInput!) { setCampaignCost(input: $input) { campaign { cost version } refusal { code } } }';
  const set2 = await api.as('admin', set, { input: { campaignId: id, version: 1, cost: '300' } });
  expect(set2.data.setCampaignCost.campaign).toEqual({ cost: 300, version: 2 });
  expect(
    (await api.as('admin', set, { input: { campaignId: id, version: 1 } })).data.setCampaignCost.refusal.code,
  ).toBe('CONFLICT');
  await api.as('admin', SAVE, {
    costs: [{ ...cost, department: 'MARKETING', month: '2026-06-01', includesCampaigns: true }],
  });
  expect(await parts()).toEqual([{ month: '2026-05-01', amount: 150 }]);
});
