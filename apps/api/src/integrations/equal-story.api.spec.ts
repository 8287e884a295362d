import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@tasuki/db';
import type { Role } from '@tasuki/domain';
import { parseMapping, runImport } from '@tasuki/importer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const enteredAt = new Date('2018-01-31T15:00:00Z');
const wonAt = new Date('2018-02-20T14:30:00Z');
let clock = enteredAt;
let live: TestApi;
let imported: TestApi;

beforeAll(async () => {
  [live, imported] = await Promise.all([startTestApi({ now: () => clock }), startTestApi({ now: () => clock })]);
});
afterAll(() => Promise.all([live?.close(), imported?.close()]));

async function run(role: Role, mutation: string, input: Record<string, unknown>, fields: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { refusal { code message } ${fields} } }`;
  const { data, errors } = await live.as(role, query, { input });
  expect(errors).toBeUndefined();
  expect(data[mutation].refusal).toBeNull();
  return data[mutation];
}

async function pass(sender: Role, receiver: Role, input: Record<string, unknown>) {
  const { handoff } = await run(sender, 'offerHandoff', input, 'handoff { id }');
  await run(receiver, 'acceptHandoff', { handoffId: handoff.id }, 'handoff { state }');
}

/** What people do on the two days, in the apps of their departments. */
async function actLive(): Promise<string> {
  const { lead } = await run(
    'marketing-member',
    'captureLead',
    { companyName: 'Olist lead aaaaaaaa', source: 'social' },
    'lead { id account { id version } }',
  );
  const accountId = lead.account.id;
  const about = { accountId, leadId: lead.id };
  await pass('marketing-member', 'inside-sales-member', { ...about, from: 'MARKETING', to: 'INSIDE_SALES' });
  clock = wonAt;
  await pass('inside-sales-member', 'field-sales-member', { ...about, from: 'INSIDE_SALES', to: 'FIELD_SALES' });
  const deal = { accountId, name: 'Olist deal aaaaaaaa', currency: 'JPY' };
  const { opportunity } = await run('field-sales-member', 'openOpportunity', deal, 'opportunity { id }');
  const terms = { startDate: '2018-02-20', endDate: '2019-02-19', monthlyAmount: 0, currency: 'JPY' };
  const { contract } = await run(
    'field-sales-member',
    'winOpportunity',
    { opportunityId: opportunity.id, contract: terms },
    'contract { id }',
  );
  const { data } = await live.as('admin', `{ account(id: "${accountId}") { version } }`);
  const renamed = { accountId, version: data.account.version, name: 'Olist seller seller-a' };
  await run('field-sales-member', 'updateAccount', renamed, 'account { name }');
  const handover = { accountId, contractId: contract.id, opportunityId: opportunity.id, leadId: lead.id };
  await pass('field-sales-member', 'customer-success-member', {
    ...handover,
    from: 'FIELD_SALES',
    to: 'CUSTOMER_SUCCESS',
    items: { problem: 'More buyers', expectation: 'First sale within a month' },
  });
  const { onboardingPlan } = await run(
    'customer-success-member',
    'startOnboarding',
    { contractId: contract.id },
    'onboardingPlan { milestones { id } }',
  );
  for (const { id } of onboardingPlan.milestones)
    await run('customer-success-member', 'completeMilestone', { milestoneId: id }, 'onboardingPlan { state }');
  return accountId;
}

/** The same story as another system wrote it down. */
async function importIt(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-story-'));
  const files = {
    'leads.csv': 'mql_id,first_contact_date,origin\naaaaaaaa01,2018-02-01,social\n',
    'deals.csv': 'mql_id,seller_id,sdr_id,sr_id,won_date\naaaaaaaa01,seller-a,p1,p2,2018-02-20 23:30:00\n',
    'sellers.csv': 'seller_id,seller_zip_code_prefix\nseller-a,1\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const connection = await connect(imported.databaseUrl);
  await runImport(connection, { preset: 'olist', files: [folder] });
  await connection.close();
  rmSync(folder, { recursive: true });
  const query = '{ accountByExternalId(source: "olist", externalId: "seller-a") { id } }';
  return (await imported.as('admin', query)).data.accountByExternalId.id;
}

const dealOpenedAt = new Date('2018-03-01T01:00:00Z');
const dealWonAt = new Date('2018-03-20T01:00:00Z');

/** A deal with its amount, which the first source does not know. */
async function winLive(): Promise<void> {
  clock = dealOpenedAt;
  const company = { name: '北斗商事', holder: 'FIELD_SALES' };
  const { account } = await run('field-sales-member', 'createAccount', company, 'account { id }');
  const deal = { accountId: account.id, name: '導入', amount: '1200000', currency: 'JPY' };
  const { opportunity } = await run('field-sales-member', 'openOpportunity', deal, 'opportunity { id }');
  clock = dealWonAt;
  const contract = { startDate: '2018-03-20', endDate: '2019-03-19', monthlyAmount: 100_000, currency: 'JPY' };
  const won = { opportunityId: opportunity.id, contract };
  await run('field-sales-member', 'winOpportunity', won, 'opportunity { state }');
}

/** The same deal as a mapping file reads it. */
async function importDeal(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-deal-'));
  const files = {
    'accounts.csv': 'id,name\nC1,北斗商事\n',
    'deals.csv':
      'no,company,deal,state,amount,opened,closed\n1,C1,導入,won,1200000,2018-03-01 10:00,2018-03-20 10:00\n',
    'subscriptions.csv': 'no,company,monthly,from,to\n1,C1,100000,2018-03-20,2019-03-19\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const company = { companyId: 'company' };
  const dealFields = { name: 'deal', state: 'state', amount: 'amount', openedAt: 'opened', closedAt: 'closed' };
  const terms = { monthlyAmount: 'monthly', startDate: 'from', endDate: 'to' };
  const mapping = parseMapping({
    source: 'old-crm',
    tables: [
      { record: 'accounts', key: 'id', fields: { name: 'name' } },
      { file: 'deals*', record: 'opportunities', key: 'no', fields: { ...company, ...dealFields } },
      { file: 'subscriptions*', record: 'subscriptions', key: 'no', fields: { ...company, ...terms } },
    ],
  });
  const connection = await connect(imported.databaseUrl);
  await runImport(connection, { preset: 'csv', mapping, files: [folder] });
  await connection.close();
  rmSync(folder, { recursive: true });
}

async function timelineOf(api: TestApi, accountId: string): Promise<string[]> {
  const query = `{ account(id: "${accountId}") { name holder cycles { number kind outcome }
    timeline(first: 200) { nodes { kind department occurredAt } } } }`;
  const { name, holder, cycles, timeline } = (await api.as('admin', query)).data.account;
  const told = timeline.nodes.map((event: Record<string, string>) => Object.values(event).join(' ')).reverse();
  // The plan of live use has more steps than the one that the source knows of.
  const once = told.filter((event: string, at: number) => event !== told[at - 1] || !event.includes('milestone'));
  return [`${name} · ${holder} · ${JSON.stringify(cycles)}`, ...once];
}

/** Without won-amount at first: that source knows no amounts, and unknown is not the zero that live use asks for. */
async function kpisOf(api: TestApi, more: string[] = []) {
  const names = [
    ...['lead-count', 'lead-win-count', 'lead-win-rate', 'lead-to-win-days-median', 'lead-to-win-days-mean'],
    ...['opportunity-count', 'won-count', 'opportunity-win-rate', 'handoff-acceptance-rate'],
    ...['call-count', 'mrr', 'onboarding-completion-rate'],
    ...more,
  ];
  const query = `query($names: [String!]!, $by: [KpiDimension!]) { kpis(names: $names, groupBy: $by) {
    name value numerator denominator groups { key value numerator denominator } } }`;
  const answers = await Promise.all(
    [[], ['MONTH'], ['SOURCE']].map((by) =>
      api.as('admin', query, { names: by.length === 0 ? names : names.slice(0, 5), by }),
    ),
  );
  return answers.map(({ data, errors }) => data?.kpis ?? errors);
}

test('a story told by mutations and the same story imported give equal timelines and equal KPIs', async () => {
  const liveAccount = await actLive();
  const importedAccount = await importIt();
  const told = await timelineOf(live, liveAccount);
  expect(told).toHaveLength(23);
  expect(await timelineOf(imported, importedAccount)).toEqual(told);
  const figures = await kpisOf(live);
  expect(figures[0]).toContainEqual(expect.objectContaining({ name: 'lead-to-win-days-median', value: 19 }));
  expect(await kpisOf(imported)).toEqual(figures);
  await winLive();
  await importDeal();
  const withDeal = await kpisOf(live, ['won-amount']);
  expect(withDeal[0]).toContainEqual(expect.objectContaining({ name: 'won-amount', value: 1_200_000 }));
  expect(await kpisOf(imported, ['won-amount'])).toEqual(withDeal);
});
