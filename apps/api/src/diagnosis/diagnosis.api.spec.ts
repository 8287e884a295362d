import { handoffReAsks, handoffs } from '@tasuki/db';
import { addDays, toGlobalId } from '@tasuki/domain';
import { and, eq, gte } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let callerId: string;

function passes(from: string, { aWeek, accepted }: { aWeek: number; accepted: number }) {
  return Array.from({ length: 13 * aWeek }, (_, at) => {
    const moment = new Date(`${addDays(from, Math.floor(at / aWeek) * 7)}T05:00:00Z`);
    const isAccepted = at % 10 < accepted;
    return {
      ...{ accountId: uuidv7(), id: uuidv7(), fromDepartment: 'inside-sales', toDepartment: 'field-sales' },
      ...{ offeredAt: moment, decidedAt: moment, cycleNumber: 1, offeredBy: callerId },
      state: isAccepted ? 'accepted' : 'returned',
      reasonCode: isAccepted ? null : 'too-early',
    };
  });
}

beforeAll(async () => {
  api = await startTestApi({ now: () => new Date('2026-11-22T03:00:00Z') });
  callerId = await api.addUser('𠮷野 大輔', { department: 'inside-sales', role: 'member' });
  const before = passes('2025-08-24', { aWeek: 9, accepted: 8 });
  await api.services.db.insert(handoffs).values([...before, ...passes('2026-08-23', { aWeek: 17, accepted: 5 })]);
});
afterAll(() => api?.close());

const LOOK = `mutation { diagnoseJoints(input: {}) { judged found refusal { code } } }`;
const FIND = `{ diagnosisFindings(first: 10) { totalCount nodes { id version state from to cause(locale: JA) headline(locale: EN)
  chanceText(locale: JA) canWorkOn recheckOn actedNote symptoms { kpi label(locale: JA) test before now recordsNow }
  evidence { kpi joint numeratorOnly period { from to } } } } }`;
const ACT = `mutation($input: ActOnFindingInput!) { actOnFinding(input: $input) { finding { state recheckOn version } refusal { code field } } }`;
const CLOSE = `mutation($input: CloseFindingInput!) { closeFinding(input: $input) { finding { state closedNote } refusal { code field } } }`;

const finding = async (role: Parameters<TestApi['as']>[0]) =>
  (await api.as(role, FIND)).data.diagnosisFindings.nodes[0];

test('a manager has the joints looked at, and reads in words what was found, with the figures of the KPIs', async () => {
  expect((await api.as('field-sales-manager', LOOK)).data.diagnoseJoints).toMatchObject({ found: 1, refusal: null });
  expect((await api.as('field-sales-manager', LOOK)).data.diagnoseJoints.found).toBe(0);
  const { data } = await api.as('customer-success-member', FIND);
  expect(data.diagnosisFindings.totalCount).toBe(1);
  expect(data.diagnosisFindings.nodes[0]).toMatchObject({
    ...{ from: 'INSIDE_SALES', to: 'FIELD_SALES', state: 'OPEN', cause: '定義のズレ', chanceText: '0.01%未満' },
    ...{ headline: 'More is passed, and a smaller share of it is accepted', canWorkOn: false, recheckOn: '2026-12-20' },
    symptoms: [
      { kpi: 'pass-count', test: 'RANK_SUM', before: 9, now: 17 },
      { kpi: 'handoff-acceptance-rate', label: '受入率', test: 'FISHER_EXACT', recordsNow: 221 },
    ],
  });
});

test('the evidence opens the very records', async () => {
  const { evidence } = await finding('admin');
  expect(evidence[0]).toMatchObject({ kpi: 'return-count', joint: 'inside-sales→field-sales' });
  const RECORDS = `query($period: PeriodInput, $filter: KpiFilter) { kpis(names: ["return-count"], period: $period, filter: $filter) {
    value records(first: 200) { __typename } } }`;
  const filter = { groups: [{ dimension: 'JOINT', key: evidence[0].joint }] };
  const { data } = await api.as('admin', RECORDS, { period: evidence[0].period, filter });
  expect(data.kpis[0].records).toHaveLength(data.kpis[0].value);
  expect(data.kpis[0].value).toBe(110);
});

test('managers of the two departments and admins work on a finding, others do not', async () => {
  const { id, version } = await finding('admin');
  const input = { findingId: id, version, note: '定義を見直す' };
  const foreign = await api.as('marketing-manager', ACT, { input });
  expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await finding('inside-sales-manager')).canWorkOn).toBe(true);
  const mute = await api.as('inside-sales-manager', ACT, { input: { ...input, note: ' ' } });
  expect(mute.data.actOnFinding.refusal).toMatchObject({ code: 'WORD_MISSING', field: 'note' });
  const acted = await api.as('inside-sales-manager', ACT, { input: { ...input, recheckOn: '2026-12-01' } });
  expect(acted.data.actOnFinding.finding).toEqual({ state: 'ACTED', recheckOn: '2026-12-01', version: version + 1 });
  const late = await api.as('field-sales-manager', CLOSE, { input });
  expect(late.data.closeFinding.refusal.code).toBe('CONFLICT');
  const closed = await api.as('admin', CLOSE, { input: { ...input, version: version + 1, note: '戻った' } });
  expect(closed.data.closeFinding.finding).toEqual({ state: 'CLOSED', closedNote: '戻った' });
  const again = await api.as('admin', CLOSE, { input: { ...input, version: version + 2 } });
  expect(again.data.closeFinding.refusal.code).toBe('FINDING_CLOSED');
});

test('how far the two sides agree is for everybody, how far one person does for that person’s managers', async () => {
  const AGREE = `query($userId: ID) { jointAgreement(from: INSIDE_SALES, to: FIELD_SALES,
    period: { from: "2026-08-23", to: "2026-11-22" }, userId: $userId) { key kind labelJa n observed kappa isSmall } }`;
  expect((await api.as('marketing-member', AGREE)).errors).toBeUndefined();
  const userId = toGlobalId({ type: 'user', accountId: null, id: callerId });
  const refused = await api.as('field-sales-manager', AGREE, { userId });
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.as('inside-sales-manager', AGREE, { userId })).errors).toBeUndefined();
  const PASSES = `query($criterion: String!, $userId: ID) { agreementPasses(from: INSIDE_SALES, to: FIELD_SALES,
    period: { from: "2026-08-23", to: "2026-11-22" }, criterion: $criterion, userId: $userId, first: 200) {
    sender receiver handoff { id } } }`;
  const criterion = 'item:budget';
  const peeping = await api.as('field-sales-manager', PASSES, { criterion, userId });
  expect(peeping.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const unknown = await api.as('marketing-member', PASSES, { criterion: 'item:shoe-size' });
  expect(unknown.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const isTaken = and(eq(handoffs.state, 'accepted'), gte(handoffs.decidedAt, new Date('2026-09-01T00:00:00Z')));
  const [asked] = await api.services.db.select().from(handoffs).where(isTaken).orderBy(handoffs.decidedAt).limit(1);
  const { accountId = '', id = '' } = asked ?? {};
  await api.services.db
    .update(handoffs)
    .set({ items: { budget: '500万円' } })
    .where(eq(handoffs.id, id));
  await api.services.db.insert(handoffReAsks).values({ accountId, handoffId: id, item: 'budget', askedAt: new Date() });
  const { jointAgreement } = (await api.as('marketing-member', AGREE)).data;
  const { n, observed } = jointAgreement.find(({ key }: { key: string }) => key === criterion);
  const { agreementPasses } = (await api.as('marketing-member', PASSES, { criterion })).data;
  expect(agreementPasses).toHaveLength(n);
  expect(
    agreementPasses.filter((one: { sender: boolean; receiver: boolean }) => one.sender === one.receiver),
  ).toHaveLength(Math.round(n * observed));
});
