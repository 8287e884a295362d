import { hashProjections, rebuildProjections } from '@tasuki/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

const CAPTURE = `mutation($input: CaptureLeadInput!) { captureLead(input: $input) {
  lead { id cycleNumber account { id leads { id } } contact { id } } refusal { code field } } }`;
const TOUCH = `mutation($input: RecordTouchInput!) { recordTouch(input: $input) {
  touch { id kind source } event { kind summary(locale: EN) } refusal { code } } }`;
const DROP = `mutation($input: DisqualifyLeadInput!) { disqualifyLead(input: $input) { lead { state } refusal { code field } } }`;

async function capture(input: Record<string, unknown>) {
  const { data } = await api.as('marketing-member', CAPTURE, { input });
  return data.captureLead.lead;
}

test('the second lead of a company finds its account, by domain, e-mail or 法人番号', async () => {
  const first = await capture({
    companyName: '髙橋製作所',
    corporateNumber: '7000012050002',
    contactName: '髙橋 美咲',
    contactEmail: 'misaki@takahashi.example',
  });
  const byDomain = await capture({ companyName: 'Takahashi', companyDomain: 'https://www.takahashi.example/' });
  const byMail = await capture({ companyName: '?', contactEmail: 'MISAKI@takahashi.example' });
  const byNumber = await capture({ companyName: 'タカハシ', corporateNumber: '7000012050002' });
  for (const lead of [byDomain, byMail, byNumber]) expect(lead.account.id).toBe(first.account.id);
  expect(byMail.contact.id).toBe(first.contact.id);
  expect(byNumber.account.leads).toHaveLength(4);
});

test('free mail says nothing about the company', async () => {
  const one = await capture({ companyName: '甲', contactEmail: 'a@gmail.com' });
  const other = await capture({ companyName: '乙', contactEmail: 'b@gmail.com' });
  expect(other.account.id).not.toBe(one.account.id);
});

test('two captures of one new company at once make one account', async () => {
  const input = { companyName: '同時商事', companyDomain: 'doji.example' };
  const leads = await Promise.all(Array.from({ length: 4 }, () => capture(input)));
  expect(new Set(leads.map(({ account }) => account.id)).size).toBe(1);
});

test('touches are recorded, and nobody who withdrew consent is mailed', async () => {
  const { account, contact } = await capture({ companyName: '丙', contactEmail: 'c@hei.example' });
  const about = { accountId: account.id, contactId: contact.id };
  const form = await api.as('marketing-member', TOUCH, {
    input: { ...about, kind: 'FORM_SUBMITTED', title: '資料請求', answers: { 従業員数: '200' } },
  });
  expect(form.data.recordTouch).toMatchObject({
    touch: { kind: 'FORM_SUBMITTED' },
    event: { kind: 'marketing.form-submitted', summary: 'Submitted the form “資料請求”' },
  });
  await api.as(
    'marketing-member',
    'mutation($input: ChangeConsentInput!) { changeConsent(input: $input) { contact { id } } }',
    { input: { contactId: contact.id, consent: 'WITHDRAWN' } },
  );
  const mail = await api.as('marketing-member', TOUCH, { input: { ...about, kind: 'MAIL_SENT', title: '春の案内' } });
  expect(mail.data.recordTouch.refusal.code).toBe('CONSENT_WITHDRAWN');
});

test('answers are texts by question, and attributes values by name', async () => {
  const { account } = await capture({ companyName: '戊', attributes: { size: 300 } });
  const touch = (answers: unknown) =>
    api.as('marketing-member', TOUCH, { input: { accountId: account.id, kind: 'FORM_SUBMITTED', answers } });
  for (const answers of [{ size: 300 }, ['300'], '300'])
    expect((await touch(answers)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'answers' });
  const { errors } = await api.as('marketing-member', CAPTURE, { input: { companyName: '己', attributes: [] } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'attributes' });
});

test('a lead is dropped with a reason, once', async () => {
  const { id } = await capture({ companyName: '丁' });
  const wrong = await api.as('marketing-member', DROP, { input: { leadId: id, reasonCode: 'x' } });
  expect(wrong.data.disqualifyLead.refusal).toEqual({ code: 'REASON_UNKNOWN', field: 'reasonCode' });
  const input = { leadId: id, reasonCode: 'student' };
  const { data } = await api.as('marketing-member', DROP, { input });
  expect(data.disqualifyLead.lead.state).toBe('disqualified');
  expect((await api.as('marketing-member', DROP, { input })).data.disqualifyLead.refusal.code).toBe('LEAD_NOT_OPEN');
});

test('the lead list filters by state, source and company', async () => {
  await capture({ companyName: '戊商店', source: '比較サイト' });
  const list = `query($filter: LeadFilter) { leads(filter: $filter) { totalCount nodes { source state account { name } } } }`;
  const filter = { states: ['open'], sources: ['比較サイト'], text: '戊' };
  const { data } = await api.as('inside-sales-member', list, { filter });
  expect(data.leads).toEqual({
    totalCount: 1,
    nodes: [{ source: '比較サイト', state: 'open', account: { name: '戊商店' } }],
  });
  const nulls = 'query($order: LeadOrder) { leads(first: 2, orderBy: $order) { nodes { id } } }';
  const usual = await api.as('marketing-member', nulls, { order: null });
  expect((await api.as('marketing-member', nulls, { order: { field: null, direction: null } })).data).toEqual(
    usual.data,
  );
});

test('new interest in a company that was lost goes round again, from marketing', async () => {
  const { id: leadId, account } = await capture({ companyName: '己商事', companyDomain: 'ki.example' });
  const run = async (mutation: string, input: Record<string, unknown>, fields: string) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { refusal { code } ${fields} } }`;
    const { data } = await api.as('admin', query, { input });
    expect(data[mutation].refusal).toBeNull();
    return data[mutation];
  };
  for (const [from, to] of [
    ['MARKETING', 'INSIDE_SALES'],
    ['INSIDE_SALES', 'FIELD_SALES'],
  ]) {
    const { handoff } = await run('offerHandoff', { accountId: account.id, leadId, from, to }, 'handoff { id }');
    await run('acceptHandoff', { handoffId: handoff.id }, 'handoff { id }');
  }
  const deal = { accountId: account.id, name: '己商事様', amount: '100000', currency: 'JPY', closeDate: '2030-01-31' };
  const { opportunity } = await run('openOpportunity', deal, 'opportunity { id }');
  await run('loseOpportunity', { opportunityId: opportunity.id, reasonCode: 'no-budget' }, 'opportunity { id }');
  const again = await capture({ companyName: '己商事', companyDomain: 'ki.example' });
  expect(again).toMatchObject({ cycleNumber: 2, account: { id: account.id } });
  const shown = await api.as(
    'admin',
    'query($id: ID!) { account(id: $id) { holder cycles { number kind outcome } } }',
    {
      id: account.id,
    },
  );
  expect(shown.data.account).toEqual({
    holder: 'MARKETING',
    cycles: [
      { number: 1, kind: 'new', outcome: 'lost' },
      { number: 2, kind: 're-approach', outcome: null },
    ],
  });
});

test('the tables that a rebuild makes from events alone are those of live use', async () => {
  const { before, after } = await api.services.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return { before: live, after: await hashProjections(tx) };
  });
  expect(after).toEqual(before);
});
