import { calls, campaigns, departmentCosts, mrrMovements } from '@tasuki/db';
import { kpis, parseGlobalId, toGlobalId } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let userId: string;

beforeAll(async () => {
  // Half past midnight on 1 April in Tokyo, still March in London.
  api = await startTestApi({ now: () => new Date('2026-03-31T15:30:00Z') });
  userId = await api.addUser('髙橋 美咲', { department: 'inside-sales', role: 'member' });
  const call = { accountId: uuidv7(), userId, calledAt: new Date('2026-03-31T15:10:00Z') };
  await api.services.db.insert(calls).values([
    { ...call, id: uuidv7(), outcome: 'absent' },
    { ...call, id: uuidv7(), outcome: 'meaningful' },
  ]);
  const movement = { accountId: uuidv7(), contractId: uuidv7(), kind: 'new' };
  await api.services.db.insert(mrrMovements).values([
    { ...movement, id: uuidv7(), amountMinor: 120_000, currency: 'JPY', effectiveOn: '2026-04-01' },
    { ...movement, id: uuidv7(), amountMinor: 99_950, currency: 'USD', effectiveOn: '2026-03-01' },
  ]);
});
afterAll(() => api?.close());

const ASK = `query($names: [String!]!, $period: PeriodInput, $groupBy: [KpiDimension!], $filter: KpiFilter) {
  kpis(names: $names, period: $period, groupBy: $groupBy, filter: $filter) {
    name unit label(locale: JA) value numerator denominator groups { key keys label(locale: EN) value } } }`;

const ask = (names: string[], more: Record<string, unknown> = {}) =>
  api.as('marketing-member', ASK, { names, ...more });

test('every KPI answers with its question and its formula in the language asked for', async () => {
  const query = `query($names: [String!]!) { kpis(names: $names) { name question(locale: EN) formula(locale: JA) } }`;
  const { data, errors } = await api.as('admin', query, { names: kpis.map(({ name }) => name) });
  expect(errors).toBeUndefined();
  expect(data.kpis).toEqual(
    kpis.map(({ name, question, formula }) => ({ name, question: question.en, formula: formula.ja })),
  );
});

test('a rate is a ratio with its two parts, and its groups carry the names of people', async () => {
  const { data } = await api.as('inside-sales-manager', ASK, { names: ['contact-rate'], groupBy: ['USER', 'MONTH'] });
  const [{ groups, ...kpi }] = data.kpis;
  expect(kpi).toEqual({
    name: 'contact-rate',
    unit: 'ratio',
    label: 'コンタクト率',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  });
  expect(groups).toEqual([
    { key: groups[0].key, keys: [groups[0].key, '2026-04'], label: '髙橋 美咲 · Apr 2026', value: 0.5 },
  ]);
  const { data: found } = await api.as('admin', `query($id: ID!) { node(id: $id) { id ... on User { name } } }`, {
    id: groups[0].key,
  });
  expect(found.node).toMatchObject({ name: '髙橋 美咲' });
});

test('today is the day of the organisation, and amounts of several currencies have no sum', async () => {
  const { data } = await ask(['mrr'], { filter: { importSource: null } });
  expect(data.kpis[0]).toMatchObject({
    value: null,
    groups: [
      { key: 'JPY', value: 120_000 },
      { key: 'USD', value: 999.5 },
    ],
  });
  const { data: march } = await ask(['mrr'], { period: { from: '2026-03-01', to: '2026-04-01' } });
  expect(march.kpis[0]).toMatchObject({ value: 999.5, groups: [] });
});

test('a period ends before its last day begins in Tokyo', async () => {
  const count = async (from: string, to: string) =>
    (await ask(['call-count'], { period: { from, to } })).data.kpis[0].value;
  expect(await count('2026-03-01', '2026-04-01')).toBe(0);
  expect(await count('2026-04-01', '2026-04-02')).toBe(2);
});

test('a figure follows a mutation at once', async () => {
  const leads = async () => (await ask(['lead-count'], { groupBy: ['SOURCE'] })).data.kpis[0];
  const before = await leads();
  await api.as(
    'marketing-member',
    `mutation { captureLead(input: { companyName: "𠮷野電機", source: "Paid Search" }) { lead { id } refusal { code } } }`,
  );
  const after = await leads();
  expect(after.value).toBe(before.value + 1);
  expect(after.groups).toContainEqual({ key: 'Paid Search', keys: ['Paid Search'], label: 'Paid Search', value: 1 });
});

test('a figure opens the very records that it counts', async () => {
  const query = `{ kpis(names: ["contact-rate"]) { denominator
    records { ... on Call { outcome } } connected: records(numeratorOnly: true) { ... on Call { outcome } }
    missed: records(missesOnly: true) { ... on Call { outcome } } } }`;
  const { data, errors } = await api.as('inside-sales-member', query);
  expect(errors).toBeUndefined();
  expect(data.kpis[0].records).toHaveLength(data.kpis[0].denominator);
  expect(data.kpis[0].connected).toEqual([{ outcome: 'MEANINGFUL' }]);
  expect(data.kpis[0].missed).toEqual([{ outcome: 'ABSENT' }]);
  const both = '{ kpis(names: ["contact-rate"]) { records(numeratorOnly: true, missesOnly: true) { id } } }';
  expect((await api.as('admin', both)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const refused = await api.as('admin', `{ kpis(names: ["call-count"]) { records(first: 201) { id } } }`);
  expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('the catalogue names every KPI with what it can be split by', async () => {
  const query = '{ kpiCatalogue { name owner unit dimensions isMonthly label(locale: EN) question formula } }';
  const { data, errors } = await api.as('field-sales-member', query);
  expect(errors).toBeUndefined();
  expect(data.kpiCatalogue.map(({ name }: { name: string }) => name)).toEqual(kpis.map(({ name }) => name));
  const entry = (name: string) => data.kpiCatalogue.find((one: { name: string }) => one.name === name);
  expect(entry('contact-rate')).toMatchObject({ owner: 'INSIDE_SALES', unit: 'ratio', isMonthly: true });
  expect(entry('contact-rate').dimensions).toContain('USER');
  expect(entry('mrr')).toMatchObject({ owner: 'CUSTOMER_SUCCESS', isMonthly: false });
});

test('one group of a split is asked for by its own key, and opens its records page by page', async () => {
  const query = `query($groups: [KpiGroupInput!], $after: ID) {
    kpis(names: ["call-count"], filter: { groups: $groups }) { value records(first: 1, after: $after) { id } } }`;
  const person = toGlobalId({ type: 'user', accountId: null, id: userId });
  const groups = [{ dimension: 'USER', key: person }];
  const { data } = await api.as('admin', query, { groups });
  expect(data.kpis[0]).toMatchObject({ value: 2, records: [{}] });
  const [last] = data.kpis[0].records;
  const { data: next } = await api.as('admin', query, { groups, after: last.id });
  expect(next.kpis[0].records).toHaveLength(1);
  expect(next.kpis[0].records[0].id).not.toBe(last.id);
  const { data: nobody } = await api.as('admin', query, { groups: [{ dimension: 'USER', key: null }] });
  expect(nobody.kpis[0].value).toBe(0);
});

test('a figure says whose lever it is, how many records it counts and whether they are ripe', async () => {
  const query = '{ kpis(names: ["call-count"], groupBy: [USER]) { owner n isProvisional groups { n isProvisional } } }';
  const { data } = await api.as('admin', query);
  const ripe = { n: 2, isProvisional: false };
  expect(data.kpis).toEqual([{ owner: 'INSIDE_SALES', ...ripe, groups: [ripe] }]);
});

test.each([
  ['a KPI that nobody knows', { names: ['speed'] }, 'No KPI is called speed'],
  ['a dimension that the records do not have', { groupBy: ['JOINT'] }, 'it has MONTH, FISCAL_QUARTER, TEAM'],
  ['a period without a day', { period: { from: '2026-04-01', to: '2026-04-01' } }, 'ends before it begins'],
  ['a period in the year 0', { period: { from: '0000-01-01', to: '2026-04-01' } }, 'at most 100 years long'],
  ['a period of more months than can be counted', { period: { from: '1900-01-01', to: '2026-04-01' } }, 'at most 100'],
  ['a list of more names than there are KPIs', { names: Array(10_000).fill('mrr') }, 'KPIs at once at most'],
])('%s is bad input, said in a sentence', async (_case, variables, sentence) => {
  const { errors } = await ask(['lead-count'], variables);
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(errors?.[0]?.message).toContain(sentence);
});

test('the tree leads to the goal that is asked for, and to ARR unless one is', async () => {
  const query = (goal: string) => `{ kpiTree${goal} { name above unit } }`;
  const { data } = await api.as('field-sales-member', query('(goal: WON_AMOUNT)'));
  expect(data.kpiTree[0]).toEqual({ name: 'won-amount', above: null, unit: 'money' });
  expect(data.kpiTree[1]).toEqual({ name: 'won-count', above: 'won-amount', unit: 'count' });
  expect((await api.as('admin', query(''))).data.kpiTree[0].name).toBe('arr');
});

test('a stranger learns no figure', async () => {
  const { errors } = await api.as(null, ASK, { names: ['mrr'] });
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a cost opens what departments and campaigns cost, without what of it were people', async () => {
  const cost = { department: 'marketing', month: '2026-02-01', currency: 'JPY', peopleMinor: 700, otherMinor: 300 };
  await api.services.db.insert(departmentCosts).values({ id: uuidv7(), ...cost });
  const fair = {
    key: 'spring-fair',
    nameJa: '春の展示会',
    nameEn: 'Spring fair',
    type: 'fair',
    startsOn: '2026-02-10',
  };
  await api.services.db.insert(campaigns).values({ id: uuidv7(), ...fair, costMinor: 50 });
  const query = `{ kpis(names: ["marketing-cost"]) { value records(first: 10) { __typename id
    ... on DepartmentMonthCost { department month amount currency } ... on Campaign { nameEn } } } }`;
  const { data } = await api.as('marketing-member', query);
  expect(data.kpis[0].value).toBe(1050);
  expect(data.kpis[0].records).toEqual([
    { __typename: 'Campaign', id: expect.any(String), nameEn: 'Spring fair' },
    {
      ...{ __typename: 'DepartmentMonthCost', id: expect.any(String), department: 'MARKETING', month: '2026-02-01' },
      ...{ amount: 1000, currency: 'JPY' },
    },
  ]);
});

test('a person’s figures are for that person and the managers of their department; to others the total stays', async () => {
  const names = ['contact-rate'];
  const groups = [{ dimension: 'USER', key: toGlobalId({ type: 'user', accountId: null, id: userId }) }];
  const split = { names, groupBy: ['MONTH', 'USER'] };
  for (const role of ['inside-sales-member', 'field-sales-manager'] as const) {
    expect((await api.as(role, ASK, split)).data.kpis[0]).toMatchObject({ value: 0.5, denominator: 2, groups: [] });
    const one = await api.as(role, ASK, { names, filter: { groups } });
    expect(one.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  for (const role of ['inside-sales-manager', 'admin', 'integrator'] as const) {
    expect((await api.as(role, ASK, split)).data.kpis[0].groups).toHaveLength(1);
    expect((await api.as(role, ASK, { names, filter: { groups } })).data.kpis[0].value).toBe(0.5);
  }
  const person = await signInPerson(api, 'nao', 'INSIDE_SALES');
  const call = { accountId: uuidv7(), calledAt: new Date('2025-12-02T03:00:00Z'), outcome: 'absent' };
  await api.services.db.insert(calls).values({ ...call, id: uuidv7(), userId: parseGlobalId(person.id)?.id ?? null });
  const period = { from: '2025-12-01', to: '2026-05-01' };
  const { data } = await person.ask(ASK, { ...split, names: ['call-count'], period });
  expect(data.kpis[0].value).toBe(3);
  expect(data.kpis[0].groups.map(({ keys }: { keys: string[] }) => keys[0])).toEqual(['2025-12']);
});
