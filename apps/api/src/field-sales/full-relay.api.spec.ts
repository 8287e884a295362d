import { connect, hashProjections, rebuildProjections } from '@tasuki/db';
import type { Role } from '@tasuki/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;

async function run(role: Role, mutation: string, input: Record<string, unknown>, fields: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { refusal { code message } event { kind } ${fields} } }`;
  const { data, errors } = await api.as(role, query, { input });
  expect(errors).toBeUndefined();
  expect(data[mutation].refusal).toBeNull();
  return data[mutation];
}

const holderOf = async (id: string) =>
  (await api.as('admin', `{ account(id: "${id}") { holder } }`)).data.account.holder;

async function pass(subject: Record<string, unknown>, sender: Role, receiver: Role): Promise<string> {
  const { handoff } = await run(sender, 'offerHandoff', subject, 'handoff { id state }');
  expect(handoff.state).toBe('offered');
  await run(receiver, 'acceptHandoff', { handoffId: handoff.id }, 'handoff { state }');
  return handoff.id;
}

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

test('the relay runs from a lead to a customer who runs alone, and the timeline alone can tell it again', async () => {
  const captured = await run(
    'marketing-member',
    'captureLead',
    {
      companyName: '㈱走る商会',
      companyDomain: 'hashiru.example',
      contactName: '髙橋 美咲',
      contactEmail: 'misaki@hashiru.example',
      source: 'web',
    },
    'lead { id account { id } }',
  );
  const leadId = captured.lead.id;
  const accountId = captured.lead.account.id;

  const first = { accountId, leadId, from: 'MARKETING', to: 'INSIDE_SALES', note: '資料請求' };
  const toInside = await pass(first, 'marketing-member', 'inside-sales-member');
  expect(await holderOf(accountId)).toBe('INSIDE_SALES');
  await run('inside-sales-member', 'logCall', { accountId, leadId, outcome: 'APPOINTMENT' }, 'event { id }');
  const startsAt = new Date(Date.now() + 86_400_000).toISOString();
  const { meeting } = await run(
    'inside-sales-member',
    'bookMeeting',
    { accountId, leadId, kind: 'VISIT', startsAt, place: '大手町' },
    'meeting { id state }',
  );

  const second = { accountId, leadId, from: 'INSIDE_SALES', to: 'FIELD_SALES', note: '決裁者同席' };
  const toField = await pass(second, 'inside-sales-member', 'field-sales-member');
  const held = await run(
    'field-sales-member',
    'completeMeeting',
    { meetingId: meeting.id, outcome: 'HELD' },
    'meeting { state }',
  );
  expect(held).toMatchObject({ meeting: { state: 'held' }, event: { kind: 'field-sales.visit-completed' } });
  const twice = `mutation { completeMeeting(input: { meetingId: "${meeting.id}" }) { refusal { code } } }`;
  expect((await api.as('admin', twice)).data.completeMeeting.refusal.code).toBe('MEETING_ALREADY_COMPLETED');

  const deal = { accountId, name: '全社導入', amount: 1200000, currency: 'JPY', closeDate: '2030-03-31' };
  const { opportunity } = await run('field-sales-member', 'openOpportunity', deal, 'opportunity { id stage { key } }');
  const quote = { opportunityId: opportunity.id, content: { lines: [{ description: '一式', unitPrice: '1200000' }] } };
  await run('field-sales-member', 'saveQuoteDraft', { ...quote, version: 0 }, 'quoteDraft { id }');
  await run('field-sales-member', 'submitQuote', quote, 'quote { number }');
  await run('field-sales-member', 'submitQuote', { opportunityId: opportunity.id, amount: '1100000' }, 'quote { id }');
  await run('field-sales-member', 'saveQuoteDraft', { ...quote, version: 0 }, 'quoteDraft { id }');
  const contract = {
    startDate: '2029-04-01',
    endDate: '2030-03-31',
    monthlyAmount: 100000,
    currency: 'JPY',
    plan: 'Standard',
    seats: 20,
  };
  const won = await run(
    'field-sales-member',
    'winOpportunity',
    { opportunityId: opportunity.id, contract },
    'opportunity { state lead { state } } contract { id }',
  );
  expect(won.opportunity).toEqual({ state: 'won', lead: { state: 'won' } });

  const third = {
    accountId,
    contractId: won.contract.id,
    from: 'FIELD_SALES',
    to: 'CUSTOMER_SUCCESS',
    note: '引き継ぎ',
    items: { problem: '締めの遅れ', expectation: '2 営業日で締める' },
  };
  const toSuccess = await pass(third, 'field-sales-member', 'customer-success-member');
  expect(await holderOf(accountId)).toBe('CUSTOMER_SUCCESS');
  const { onboardingPlan } = await run(
    'customer-success-member',
    'startOnboarding',
    { contractId: won.contract.id },
    'onboardingPlan { id milestones { id } }',
  );
  for (const { id } of onboardingPlan.milestones)
    await run('customer-success-member', 'completeMilestone', { milestoneId: id }, 'onboardingPlan { state }');

  const outcome = async (id: string) =>
    (await api.as('admin', `{ node(id: "${id}") { ... on Handoff { state outcome } } }`)).data.node;
  expect(await outcome(toInside)).toEqual({ state: 'accepted', outcome: 'won' });
  expect(await outcome(toField)).toEqual({ state: 'accepted', outcome: 'won' });
  expect(await outcome(toSuccess)).toEqual({ state: 'accepted', outcome: 'onboarded' });
  const lanes = `{ account(id: "${accountId}") { cycles { outcome } timeline(first: 200) { nodes { department } } } }`;
  const { account } = (await api.as('admin', lanes)).data;
  expect(account.cycles).toEqual([{ outcome: 'won' }]);
  const departments = account.timeline.nodes.map(({ department }: { department: string }) => department);
  expect(new Set(departments)).toEqual(new Set(['MARKETING', 'INSIDE_SALES', 'FIELD_SALES', 'CUSTOMER_SUCCESS']));
});

test('a customer whom inside sales takes for an upsell stands in the call queue of whoever took it', async () => {
  const found = (await api.as('admin', '{ accounts(first: 1, filter: { text: "走る商会" }) { nodes { id } } }')).data;
  const accountId = found.accounts.nodes[0].id;
  const back = { accountId, from: 'CUSTOMER_SUCCESS', to: 'INSIDE_SALES', note: '席数が上限に近い' };
  await pass(back, 'customer-success-member', 'inside-sales-member');
  const queue =
    '{ callQueue(first: 5, isMine: true) { nodes { lead { source cycleNumber } contact { familyName } } } }';
  const { data, errors } = await api.as('inside-sales-member', queue);
  expect(errors).toBeUndefined();
  expect(data.callQueue.nodes).toEqual([
    { lead: { source: 'upsell', cycleNumber: 2 }, contact: { familyName: '髙橋' } },
  ]);
});

test('an account that inside sales gives back stands in marketing’s list with the lead that it worked', async () => {
  const found = (await api.as('admin', '{ accounts(first: 1, filter: { text: "走る商会" }) { nodes { id } } }')).data;
  const accountId = found.accounts.nodes[0].id;
  const queue = '{ callQueue(first: 1, isMine: true) { nodes { lead { id } } } }';
  const leadId = (await api.as('inside-sales-member', queue)).data.callQueue.nodes[0].lead.id;
  const back = { accountId, from: 'INSIDE_SALES', to: 'MARKETING', note: '来期まで動きません' };
  await pass({ ...back, leadId }, 'inside-sales-member', 'marketing-member');
  const again = { accountId, leadId, from: 'MARKETING', to: 'INSIDE_SALES' };
  await pass(again, 'marketing-member', 'inside-sales-member');
  await pass(back, 'inside-sales-member', 'marketing-member');
  const list = '{ leads(first: 5, filter: { states: ["open"], waitsFor: MARKETING }) { nodes { id } } }';
  const { data, errors } = await api.as('marketing-member', list);
  expect(errors).toBeUndefined();
  expect(data.leads.nodes).toEqual([{ id: leadId }]);
});

test('tables built again from the events alone equal what live use has written', async () => {
  const owner = await connect(api.databaseUrl, { asOwner: true });
  const [before, after] = await owner.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return [live, await hashProjections(tx)];
  });
  await owner.close();
  expect(after).toEqual(before);
});
