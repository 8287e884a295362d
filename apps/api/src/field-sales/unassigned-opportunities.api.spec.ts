import { externalIds, pipelines, unassignedOpportunities } from '@tasuki/db';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let accountId: string;
const dealId = uuidv7();

beforeAll(async () => {
  api = await startTestApi();
  const { db } = api.services;
  const [pipeline] = await db.select().from(pipelines).where(eq(pipelines.key, 'new-business'));
  const openedAt = new Date('2017-03-01T00:00:00Z');
  await db.insert(unassignedOpportunities).values({
    ...{ id: dealId, importSource: 'maven', externalId: 'ABC', name: 'GTX Pro ABC', currency: 'USD', openedAt },
    ...{
      pipelineId: pipeline?.id ?? '',
      stageKey: 'first-meeting',
      openedPrecision: 'day',
      attributes: { product: 'GTXPro' },
    },
  });
  await db.insert(externalIds).values({ source: 'maven', recordType: 'deal', externalId: 'ABC', recordId: dealId });
  const { data } = await api.as(
    'field-sales-member',
    `mutation { createAccount(input: { name: "北斗" }) { account { id } } }`,
  );
  accountId = data.createAccount.account.id;
});
afterAll(() => api?.close());

const list = async () => {
  const { data } = await api.as(
    'marketing-member',
    `{ unassignedOpportunities(filter: { importSource: "maven" }) {
      totalCount nodes { id name importSource externalId state amount currency begunAt attributes stage { key } owner { id } } } }`,
  );
  return data.unassignedOpportunities;
};

test('accounts that its name holds are proposed', async () => {
  const made = await api.as(
    'field-sales-member',
    `mutation { createAccount(input: { name: "ＡＢＣ" }) { account { id } } }`,
  );
  // One sign, or a name of which the deal holds only a part, names no company.
  for (const name of ['株式会社X', 'ＡＢＣＤ'])
    await api.as('field-sales-member', `mutation { createAccount(input: { name: "${name}" }) { account { id } } }`);
  const query = '{ unassignedOpportunities { nodes { proposedAccounts { accountId name because } } } }';
  const { data } = await api.as('field-sales-member', query);
  const proposal = { accountId: made.data.createAccount.account.id, name: 'ＡＢＣ', because: 'name' };
  expect(data.unassignedOpportunities.nodes[0].proposedAccounts).toEqual([proposal]);
});

test('a deal without account is listed until somebody says whose it is; then its timeline begins at the time of the fact', async () => {
  const { totalCount, nodes } = await list();
  expect(totalCount).toBe(1);
  expect(nodes).toMatchObject([
    { name: 'GTX Pro ABC', externalId: 'ABC', begunAt: '2017-03-01T00:00:00.000Z', stage: { key: 'first-meeting' } },
  ]);
  const assign = `mutation($input: AssignOpportunityInput!) { assignOpportunity(input: $input) {
    refusal { code } event { kind occurredAt } opportunity { id name account { id } stage { key } } } }`;
  const input = { unassignedOpportunityId: nodes[0].id, accountId };
  const { data } = await api.as('field-sales-member', assign, { input });
  expect(data.assignOpportunity).toMatchObject({
    refusal: null,
    event: { kind: 'field-sales.opportunity-opened', occurredAt: '2017-03-01T00:00:00.000Z' },
    opportunity: { name: 'GTX Pro ABC', account: { id: accountId }, stage: { key: 'first-meeting' } },
  });
  expect((await list()).totalCount).toBe(0);
  const found = await api.as('marketing-member', `{ accountByExternalId(source: "maven", externalId: "ABC") { id } }`);
  expect(found.data.accountByExternalId).toEqual({ id: accountId });
  const again = await api.as('field-sales-member', assign, { input });
  expect(again.data.assignOpportunity.refusal).toEqual({ code: 'OPPORTUNITY_ALREADY_ASSIGNED' });
});
