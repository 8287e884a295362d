import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;

async function run(mutation: string, input: Record<string, unknown>, fields: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { refusal { code } ${fields} } }`;
  const { data, errors } = await api.as('admin', query, { input });
  expect(errors).toBeUndefined();
  expect(data[mutation].refusal).toBeNull();
  return data[mutation];
}

async function pass(accountId: string, from: string, to: string) {
  const { handoff } = await run('offerHandoff', { accountId, from, to }, 'handoff { id }');
  await run('acceptHandoff', { handoffId: handoff.id }, 'handoff { state }');
}

const waiting = async () => {
  const query = '{ contracts(filter: { state: ["active"], needsOnboarding: true }) { nodes { id } } }';
  return (await api.as('customer-success-member', query)).data.contracts.nodes.map(({ id }: { id: string }) => id);
};

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

test('a customer waits for an onboarding from the accepted handover until a plan is begun', async () => {
  const lead = { companyName: '㈱導入待ち', contactEmail: 'a@machi.example', source: 'web' };
  const captured = await run('captureLead', lead, 'lead { account { id } }');
  const accountId = captured.lead.account.id;
  await pass(accountId, 'MARKETING', 'INSIDE_SALES');
  await pass(accountId, 'INSIDE_SALES', 'FIELD_SALES');
  const deal = { accountId, name: '導入', amount: '120000', currency: 'JPY' };
  const { opportunity } = await run('openOpportunity', deal, 'opportunity { id }');
  const days = { startDate: '2026-01-01', endDate: '2030-12-31', noticeDeadline: '2030-12-01' };
  const terms = { ...days, monthlyAmount: '10000', currency: 'JPY' };
  const { contract } = await run(
    'winOpportunity',
    { opportunityId: opportunity.id, contract: terms },
    'contract { id }',
  );
  // Field sales still holds it: nobody in customer success knows of it yet.
  expect(await waiting()).toEqual([]);

  await pass(accountId, 'FIELD_SALES', 'CUSTOMER_SUCCESS');
  expect(await waiting()).toEqual([contract.id]);

  await run('startOnboarding', { contractId: contract.id }, 'onboardingPlan { id }');
  expect(await waiting()).toEqual([]);
});

test('the calendar shows the customer on its notice deadline and on the day of its renewal, and the list finds both', async () => {
  const days = await api.as(
    'customer-success-member',
    `{ customerDays(from: "2030-12-01", before: "2031-01-01", filter: { search: "導入待ち" }) {
      day totalCount nodes { kind hasNotice account { name } } } }`,
  );
  expect(days.errors).toBeUndefined();
  const node = { hasNotice: false, account: { name: '㈱導入待ち' } };
  expect(days.data.customerDays).toEqual([
    { day: '2030-12-01', totalCount: 1, nodes: [{ kind: 'NOTICE', ...node }] },
    { day: '2030-12-31', totalCount: 1, nodes: [{ kind: 'RENEWAL', ...node }] },
  ]);
  const due = (day: string) =>
    api.as('admin', `{ customerPortfolio(filter: { dueOn: "${day}", search: "導入待ち" }) { totalCount } }`);
  const counts = await Promise.all(['2030-12-01', '2030-12-31', '2030-12-15'].map(due));
  expect(counts.map(({ data }) => data.customerPortfolio.totalCount)).toEqual([1, 1, 0]);
});
