import { keepHealth, readHealthFacts, writeHealth } from '@tasuki/db';
import { parseGlobalId } from '@tasuki/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const now = new Date('2026-06-15T03:00:00Z');
const as = { now, timeZone: 'Asia/Tokyo' };
let api: TestApi;
let customers: string[];
beforeAll(async () => {
  api = await startTestApi({ now: () => now });
  customers = await Promise.all(['髙橋製作所', '㈱𠮷野'].map(makeCustomer));
  const [calm, upset] = customers;
  await Promise.all([
    ...[1, 2, 3].map(() => ask('recordTicket', { accountId: upset, subject: '動かない' })),
    ask('recordSurvey', { accountId: calm, kind: 'NPS', score: 10 }),
    ask('recordSurvey', { accountId: upset, kind: 'NPS', score: 2 }),
  ]);
  await keepHealth(api.services.db, as);
});
afterAll(() => api?.close());

async function ask(name: string, input: Record<string, unknown>, shown = 'refusal { code }') {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await api.as('admin', `mutation($input: ${type}!) { ${name}(input: $input) { ${shown} } }`, {
    input,
  });
  if (!data) throw new Error(errors?.[0]?.message);
  return data[name];
}

async function makeCustomer(name: string): Promise<string> {
  const { account } = await ask('createAccount', { name }, 'account { id }');
  const deal = { accountId: account.id, name: '導入', amount: '1200000', currency: 'JPY' };
  const { opportunity } = await ask('openOpportunity', deal, 'opportunity { id }');
  const contract = { startDate: '2026-01-01', endDate: '2026-12-31', currency: 'JPY', monthlyAmount: '100000' };
  await ask('winOpportunity', { opportunityId: opportunity.id, contract }, 'refusal { code message }');
  return account.id;
}

const READ = `query($id: ID!) { account(id: $id) { health { score level parts { measure weight value } } healthHistory { day score } } }`;
const healthOf = async (id: string | undefined) => (await api.as('admin', READ, { id })).data.account;

test('the score is told with each of its parts, and with its past', async () => {
  const { health, healthHistory } = await healthOf(customers[1]);
  const value = Object.fromEntries(
    health.parts.map((part: { measure: string; value: number }) => [part.measure, part.value]),
  );
  expect(value).toMatchObject({ USAGE: null, TICKETS: 40, SURVEYS: 20, CONTRACT: 100, MANUAL: null });
  expect(health).toMatchObject({ score: Math.round((15 * 40 + 15 * 20 + 15 * 100) / 45), level: 'FAIR' });
  expect(healthHistory.at(-1)).toEqual({ day: '2026-06-15', score: health.score });
  expect(healthHistory.length).toBeGreaterThan(20);
});

test('the list of customers is in the order of their health, and of what they pay', async () => {
  for (const field of ['HEALTH', 'MRR']) {
    const query = `{ customerPortfolio(first: 1, orderBy: { field: ${field}, direction: ASC }) { edges { cursor node { account { id health { score } } } } } }`;
    const [first] = (await api.as('admin', query)).data.customerPortfolio.edges;
    if (field === 'HEALTH') expect(first.node.account.id).toBe(customers[1]);
    const next = await api.as(
      'admin',
      `{ customerPortfolio(first: 1, after: "${first.cursor}", orderBy: { field: ${field}, direction: ASC }) { nodes { account { id } } } }`,
    );
    const other = customers.find((id) => id !== first.node.account.id);
    expect(next.data.customerPortfolio.nodes).toEqual([{ account: { id: other } }]);
  }
});

test('a rating counts at once, and one that is not good says why', async () => {
  const before = (await healthOf(customers[0])).health.score;
  const silent = await ask('rateHealth', { accountId: customers[0], rating: 'POOR' });
  expect(silent.refusal.code).toBe('NOTE_EMPTY');
  const late = await ask('rateHealth', { accountId: customers[0], rating: 'GOOD', until: '2026-06-14' });
  expect(late.refusal.code).toBe('UNTIL_INVALID');
  await ask('rateHealth', { accountId: customers[0], rating: 'POOR', note: '推進者が異動', until: '2026-06-30' });
  expect((await healthOf(customers[0])).health.score).toBeLessThan(before);
});

test('a rating leaves the score after its day, and stays in the history with who said it', async () => {
  const read = `{ account(id: "${customers[0]}") { healthRatings { rating note until byName } } }`;
  const { healthRatings } = (await api.as('admin', read)).data.account;
  expect(healthRatings).toMatchObject([{ rating: 'POOR', note: '推進者が異動', until: '2026-06-30' }]);
  const accountIds = [parseGlobalId(customers[0] ?? '')?.id ?? ''];
  const manualOn = async (day: string) => {
    const [found] = await readHealthFacts(api.services.db, { day, timeZone: 'Asia/Tokyo', accountIds });
    return found?.rating;
  };
  expect([await manualOn('2026-06-30'), await manualOn('2026-07-01')]).toEqual(['poor', null]);
});

test('weights add up to 100, and a change moves today’s scores', async () => {
  const all = ['USAGE', 'TICKETS', 'SURVEYS', 'ONBOARDING', 'CONTRACT', 'MANUAL'];
  const set = (of: Record<string, number>) =>
    ask('setHealthWeights', { version: 0, weights: all.map((measure) => ({ measure, weight: of[measure] ?? 0 })) });
  expect((await set({ USAGE: 90 })).refusal.code).toBe('WEIGHTS_NOT_100');
  expect((await set({ SURVEYS: 100 })).refusal).toBeNull();
  expect((await healthOf(customers[1])).health.score).toBe(20);
  expect((await set({ SURVEYS: 100 })).refusal.code).toBe('CONFLICT');
});

test('looking again within a quarter of an hour writes nothing', async () => {
  expect(await keepHealth(api.services.db, as)).toBe(0);
});

test('a rating of one customer does not put off the look at all the others', async () => {
  const later = { ...as, now: new Date(now.getTime() + 20 * 60_000) };
  const accountIds = [parseGlobalId(customers[0] ?? '')!.id];
  await writeHealth(api.services.db, { ...later, day: '2026-06-15', accountIds });
  expect(await keepHealth(api.services.db, later)).toBe(2);
});
