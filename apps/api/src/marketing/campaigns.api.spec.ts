import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ now: () => new Date('2026-06-10T01:00:00Z') });
});
afterAll(() => api?.close());

const CREATE = `mutation($input: CreateCampaignInput!) { createCampaign(input: $input) {
  campaign { id nameJa nameEn cost { amount currency } figures { touches leads deals won } } refusal { code field } } }`;
const CAPTURE = `mutation($input: CaptureLeadInput!) { captureLead(input: $input) {
  lead { id account { id } campaign { nameJa } } refusal { code } } }`;
const june = { from: '2026-06-01', to: '2026-07-01' };

const create = (input: Record<string, unknown>) => api.as('marketing-member', CREATE, { input });

test('a campaign counts what it reached and captured, and tells its cost', async () => {
  const { data } = await create({ nameJa: '春の展示会', type: 'event', startsOn: '2026-06-01', cost: '1200000' });
  const { campaign, refusal } = data.createCampaign;
  expect(refusal).toBeNull();
  expect(campaign).toMatchObject({ nameEn: '春の展示会', cost: { amount: 1_200_000, currency: 'JPY' } });
  const lead = await api.as('marketing-member', CAPTURE, {
    input: { companyName: '𠮷野電機', campaignId: campaign.id },
  });
  expect(lead.data.captureLead.lead.campaign.nameJa).toBe('春の展示会');
  await api.as(
    'marketing-member',
    'mutation($input: RecordTouchInput!) { recordTouch(input: $input) { touch { id } } }',
    {
      input: {
        accountId: lead.data.captureLead.lead.account.id,
        kind: 'CARD_EXCHANGED',
        campaignId: campaign.id,
      },
    },
  );
  const list = await api.as(
    'field-sales-member',
    '{ campaigns(first: 5) { nodes { figures { touches leads won } } } }',
  );
  expect(list.data.campaigns.nodes).toEqual([{ figures: { touches: 1, leads: 1, won: 0 } }]);
});

test.each([
  [{ nameJa: ' ', type: 'mail' }, 'NAME_MISSING'],
  [{ nameJa: '秋', type: 'mail', startsOn: '2026-02-30' }, 'DATE_INVALID'],
  [{ nameJa: '秋', type: 'mail', startsOn: '2026-06-02', endsOn: '2026-06-01' }, 'DATE_INVALID'],
  [{ nameJa: '秋', type: 'mail', cost: '-1' }, 'AMOUNT_NEGATIVE'],
])('a campaign that makes no sense is refused: %o', async (input, code) => {
  expect((await create(input)).data.createCampaign.refusal.code).toBe(code);
});

test('the funnel and the outcome of passes follow what people do', async () => {
  const ask = `query($period: PeriodInput!) { leadFunnel(period: $period) { entered offered accepted deals won }
    passSummary(from: MARKETING, period: $period) { passed waiting accepted returned } }`;
  const { data: captured } = await api.as('marketing-member', CAPTURE, { input: { companyName: '山﨑㈱' } });
  const { id: leadId, account } = captured.captureLead.lead;
  const offer = await api.as(
    'marketing-member',
    'mutation($input: OfferHandoffInput!) { offerHandoff(input: $input) { handoff { id } } }',
    { input: { accountId: account.id, leadId, from: 'MARKETING', to: 'INSIDE_SALES' } },
  );
  await api.as(
    'inside-sales-member',
    'mutation($input: AcceptHandoffInput!) { acceptHandoff(input: $input) { handoff { id } } }',
    {
      input: { handoffId: offer.data.offerHandoff.handoff.id },
    },
  );
  const { data } = await api.as('marketing-member', ask, { period: june });
  expect(data).toEqual({
    leadFunnel: { entered: 2, offered: 1, accepted: 1, deals: 0, won: 0 },
    passSummary: { passed: 1, waiting: 0, accepted: 1, returned: 0 },
  });
  const wrong = await api.as('marketing-member', ask, { period: { from: june.to, to: june.from } });
  expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('nobody is due again before the day has come', async () => {
  const { data } = await api.as('inside-sales-member', '{ reapproaches(first: 10) { reapproachOn account { name } } }');
  expect(data.reapproaches).toEqual([]);
});
