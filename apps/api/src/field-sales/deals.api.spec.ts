import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let accountId: string;

/** One field of the payload of a mutation whose input is given. */
async function run(mutation: string, input: Record<string, unknown>, fields: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) {
    refusal { code field details } event { kind summary(locale: EN) } ${fields} } }`;
  const { data, errors } = await api.as('field-sales-member', query, { input });
  expect(errors).toBeUndefined();
  return data[mutation];
}

const DEAL = `opportunity { id state amount currency closeDate version stage { key label(locale: JA) } owner { id }
  stageHistory { from { key } to { key } } quotes { number revision amount } contracts { id } account { id } lead { state } }`;
const open = (changes: Record<string, unknown> = {}) =>
  run(
    'openOpportunity',
    { accountId, name: '全社導入', amount: '1200000', currency: 'JPY', closeDate: '2030-03-31', ...changes },
    DEAL,
  );
const contract = {
  startDate: '2029-04-01',
  endDate: '2030-03-31',
  monthlyAmount: 100000,
  currency: 'JPY',
  plan: 'Standard',
  seats: 20,
};

beforeAll(async () => {
  api = await startTestApi();
  const { data } = await api.as(
    'marketing-member',
    `mutation { captureLead(input: { companyName: "㈱北斗", companyDomain: "hokuto.example", source: "web" }) { lead { account { id } } } }`,
  );
  accountId = data.captureLead.lead.account.id;
});
afterAll(() => api?.close());

test('a deal opens on the first stage, for the account’s lead, with the amount in major units', async () => {
  const { opportunity, event } = await open();
  expect(opportunity).toMatchObject({
    state: 'open',
    amount: 1_200_000,
    closeDate: '2030-03-31',
    stage: { key: 'first-meeting', label: '初回商談' },
    stageHistory: [{ from: null, to: { key: 'first-meeting' } }],
    account: { id: accountId },
    lead: { state: 'open' },
  });
  expect(event.kind).toBe('field-sales.opportunity-opened');
});

test('an amount is accepted as a float, and refused with more digits than its currency has', async () => {
  expect((await open({ amount: 99.95, currency: 'USD' })).opportunity.amount).toBe(99.95);
  expect((await open({ amount: '0.5' })).refusal).toMatchObject({ code: 'AMOUNT_TOO_PRECISE', field: 'amount' });
  const garbage = `mutation { openOpportunity(input: { accountId: "${accountId}", name: "x", amount: "1,000" }) { refusal { code } } }`;
  expect((await api.as('admin', garbage)).errors?.[0]?.message).toContain('not a decimal');
});

test('a lead, deal or contract of another company is none of this account, whichever command names it', async () => {
  const capture = `mutation { captureLead(input: { companyName: "他社" }) { lead { id account { id } } } }`;
  const { lead } = (await api.as('admin', capture)).data.captureLead;
  const { opportunity } = await open();
  const fieldOf = async (mutation: string, fields: string) => {
    const { errors } = await api.as('admin', `mutation { ${mutation}(input: { ${fields} }) { refusal { code } } }`);
    return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.field];
  };
  const here = `accountId: "${accountId}"`;
  const there = `accountId: "${lead.account.id}"`;
  expect(await fieldOf('openOpportunity', `${here}, name: "x", leadId: "${lead.id}"`)).toEqual([
    'BAD_USER_INPUT',
    'leadId',
  ]);
  const deal = `${there}, opportunityId: "${opportunity.id}"`;
  const foreign = ['BAD_USER_INPUT', 'opportunityId'];
  expect(await fieldOf('bookMeeting', `${deal}, startsAt: "2030-01-01T00:00:00Z"`)).toEqual(foreign);
  expect(await fieldOf('offerHandoff', `${deal}, from: MARKETING, to: INSIDE_SALES`)).toEqual(foreign);
});

test('a deal moves by its version: the slower of two is shown both values', async () => {
  const { opportunity } = await open();
  const move = (stageKey: string) =>
    run('moveOpportunity', { opportunityId: opportunity.id, stageKey, version: opportunity.version }, DEAL);
  const moved = await move('proposal');
  expect(moved.opportunity.stageHistory.at(-1)).toEqual({ from: { key: 'first-meeting' }, to: { key: 'proposal' } });
  expect((await move('approval')).refusal).toMatchObject({
    code: 'CONFLICT',
    details: { yours: { stageKey: 'approval' }, theirs: { stageKey: 'proposal' } },
  });
  expect((await move('won')).refusal).toMatchObject({ code: 'STAGE_CLOSES_DEAL', details: { use: 'winOpportunity' } });
});

test('an edit tells what changed, and quotes of one number are revisions', async () => {
  const { opportunity } = await open();
  const { id, version } = opportunity;
  const edited = await run(
    'updateOpportunity',
    { opportunityId: id, version, amount: '900000', nextStep: '稟議書を送る' },
    DEAL,
  );
  expect(edited.opportunity.amount).toBe(900_000);
  expect((await run('updateOpportunity', { opportunityId: id, version, amount: '1' }, DEAL)).refusal.code).toBe(
    'CONFLICT',
  );
  await run('submitQuote', { opportunityId: id, amount: '900000' }, 'quote { number }');
  const { quote } = await run('submitQuote', { opportunityId: id, amount: '850000' }, 'quote { revision amount }');
  expect(quote).toEqual({ revision: 2, amount: 850_000 });
  expect((await run('submitQuote', { opportunityId: id, amount: '1', currency: 'USD' }, DEAL)).refusal.code).toBe(
    'CURRENCY_MISMATCH',
  );
});

test('a quote is drafted, goes out with lines and taxes, and takes the next number of its fiscal year', async () => {
  const { opportunity } = await open();
  const { id: opportunityId } = opportunity;
  const lines = [
    { description: '標準プラン', quantity: '12', unit: 'か月', unitPrice: '80000' },
    { description: 'お弁当', quantity: '3', unitPrice: '999', discount: '97', taxPercent: 8 },
  ];
  const content = { addressee: '髙橋 花', lines, validUntil: '2099-12-31', notes: '以上' };
  const draft = { opportunityId, version: 0, content: { lines: [{ description: '', unitPrice: '1' }] } };
  const saved = await run('saveQuoteDraft', draft, 'quoteDraft { version total lines { amount } }');
  expect(saved.quoteDraft).toEqual({ version: 1, total: 1, lines: [{ amount: 1 }] });
  expect((await run('saveQuoteDraft', { ...draft, content }, DEAL)).refusal).toMatchObject({
    code: 'CONFLICT',
    details: { version: 1, theirs: { addressee: null } },
  });
  const QUOTE = `quote { id number revision state amount total title company addressee validUntil
    lines { description quantity unit unitPrice discount amount taxPercent } taxes { percent taxable tax }
    opportunity { quoteDraft { id } } }`;
  const { quote, event } = await run('submitQuote', { opportunityId, content, draftVersion: 1, quotesSeen: 0 }, QUOTE);
  expect(quote).toMatchObject({
    ...{ revision: 1, state: 'SUBMITTED', amount: 962_900, total: 1_059_132, title: '全社導入', company: '㈱北斗' },
    ...{ addressee: '髙橋 花', validUntil: '2099-12-31', opportunity: { quoteDraft: null } },
    lines: [
      { amount: 960_000, taxPercent: 10 },
      { quantity: 3, unitPrice: 999, discount: 97, amount: 2900 },
    ],
    taxes: [
      { percent: 10, taxable: 960_000, tax: 96_000 },
      { percent: 8, taxable: 2900, tax: 232 },
    ],
  });
  expect(quote.number).toMatch(/^Q20\d\d-\d{5}$/);
  expect(event.summary).toBe(`${quote.number}: ¥1,059,132 with tax`);
  expect((await run('submitQuote', { opportunityId, content, quotesSeen: 0 }, QUOTE)).refusal.code).toBe('CONFLICT');
  const second = await run('submitQuote', { opportunityId, content, quotesSeen: 1 }, QUOTE);
  expect(second.quote).toMatchObject({ number: quote.number, revision: 2 });
  const node = await api.as('customer-success-member', `{ node(id: "${quote.id}") { ... on Quote { state } } }`);
  expect(node.data.node.state).toBe('SUPERSEDED');
  const other = await run('submitQuote', { opportunityId: (await open()).opportunity.id, amount: '1' }, QUOTE);
  expect(Number(other.quote.number.slice(-5))).toBe(Number(quote.number.slice(-5)) + 1);
});

test('a win without terms says which are missing; with them it makes the contract, once', async () => {
  const { opportunity } = await open();
  const bare = await run('winOpportunity', { opportunityId: opportunity.id }, DEAL);
  expect(bare.refusal).toMatchObject({
    code: 'CONTRACT_TERMS_MISSING',
    details: { missing: ['startDate', 'endDate', 'monthlyAmount', 'currency'] },
  });
  const fields = `${DEAL} contract { id monthlyAmount renewsAutomatically noticeDeadline seats movements { kind amount } }`;
  const won = await run('winOpportunity', { opportunityId: opportunity.id, contract }, fields);
  expect(won.opportunity).toMatchObject({ state: 'won', stage: { key: 'won' }, lead: { state: 'won' } });
  expect(won.contract).toMatchObject({
    monthlyAmount: 100_000,
    renewsAutomatically: true,
    noticeDeadline: '2030-02-28',
    movements: [{ kind: 'new', amount: 100_000 }],
  });
  expect(won.event.kind).toBe('field-sales.deal-won');
  const again = await run('winOpportunity', { opportunityId: opportunity.id, contract }, DEAL);
  expect(again.refusal.code).toBe('OPPORTUNITY_CLOSED');
});

test('a deal is won once, also by two people at the same moment', async () => {
  const { opportunity } = await open({ pipelineKey: 'new-business' });
  const wins = await Promise.all(
    [1, 2, 3].map(() => run('winOpportunity', { opportunityId: opportunity.id, contract }, 'contract { id }')),
  );
  expect(wins.filter(({ refusal }) => refusal === null)).toHaveLength(1);
});

test('a customer’s next deal is expansion, and its loss needs a known reason', async () => {
  const fields = 'opportunity { id pipeline { key } state lossReason }';
  const { opportunity } = await run('openOpportunity', { accountId, name: '追加席', currency: 'JPY' }, fields);
  expect(opportunity.pipeline.key).toBe('expansion');
  const lose = (reasonCode: string) => run('loseOpportunity', { opportunityId: opportunity.id, reasonCode }, fields);
  expect((await lose('')).refusal).toMatchObject({ code: 'LOSS_REASON_UNKNOWN', field: 'reasonCode' });
  expect((await lose('no-budget')).opportunity).toMatchObject({ state: 'lost', lossReason: 'no-budget' });
});

test('who only reads deals cannot move them', async () => {
  const { opportunity } = await open();
  const move = `mutation { moveOpportunity(input: { opportunityId: "${opportunity.id}", stageKey: "proposal" }) { refusal { code } } }`;
  for (const role of ['marketing-member', 'customer-success-manager'] as const)
    expect((await api.as(role, move)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('the board counts and sums each stage by currency, weighted by its probability', async () => {
  const board = `{ opportunityBoard { stage { key probability } count sums { currency amount weighted } cards { id state } } }`;
  const { data } = await api.as('field-sales-member', board);
  const first = data.opportunityBoard[0];
  expect(first.stage.key).toBe('first-meeting');
  expect(first.count).toBe(first.cards.length);
  expect(first.sums.map(({ currency }: { currency: string }) => currency)).toEqual(['JPY', 'USD']);
  expect(first.sums[1]).toEqual({ currency: 'USD', amount: 99.95, weighted: 10 });
  expect((await api.as('admin', '{ opportunityBoard(pipelineKey: "x") { count } }')).errors?.[0]?.extensions.code).toBe(
    'BAD_USER_INPUT',
  );
});

test('the calendar shows open deals on the day they close, and the board narrows to such a day', async () => {
  const capture = `mutation { captureLead(input: { companyName: "暦商会" }) { lead { account { id } } } }`;
  const { account } = (await api.as('admin', capture)).data.captureLead.lead;
  await open({ accountId: account.id, name: '暦の商談', amount: null, closeDate: '2033-05-03' });
  const { data, errors } = await api.as(
    'field-sales-member',
    `{ opportunityDays(from: "2033-05-01", before: "2033-06-01", filter: { state: ["open"], pipelineKey: "new-business" }) {
         day totalCount nodes { name } }
       opportunityBoard(closesOn: "2033-05-03") { count sums { amount } cards { name } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.opportunityDays).toEqual([{ day: '2033-05-03', totalCount: 1, nodes: [{ name: '暦の商談' }] }]);
  // Nobody knows the amount of this one: that is no sum of zero.
  expect(data.opportunityBoard[0]).toEqual({ count: 1, sums: [], cards: [{ name: '暦の商談' }] });
  expect(data.opportunityBoard[1].count).toBe(0);
});

test('deals are paged in the order asked for, each once', async () => {
  const PAGE = `query($after: String, $orderBy: OpportunityOrder) { opportunities(first: 2, after: $after, orderBy: $orderBy) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const seen: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { data } = await api.as('field-sales-member', PAGE, { after, orderBy: { field: 'CLOSE_DATE' } });
    const { nodes, pageInfo, totalCount } = data.opportunities;
    seen.push(...nodes.map(({ id }: { id: string }) => id));
    total = totalCount;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(new Set(seen).size).toBe(total);
  const newest = await api.as('admin', PAGE, { orderBy: {} });
  expect(newest.data.opportunities.nodes).toHaveLength(2);
  const won = '{ opportunities(filter: { state: ["won"], search: "全社" }) { totalCount } }';
  expect((await api.as('admin', won)).data.opportunities.totalCount).toBe(2);
});

test('a person has a role in each deal, beside the one at the account, and the slower of two is told', async () => {
  const { opportunity } = await open({ pipelineKey: 'new-business' });
  const add = `mutation($accountId: ID!) { createContact(input: { accountId: $accountId, familyName: "﨑山", stakeholderRole: USER }) { contact { id } } }`;
  const { contact } = (await api.as('field-sales-member', add, { accountId })).data.createContact;
  const ROLES = 'opportunity { roles { id role version contact { id familyName stakeholderRole } } }';
  const give = (role: string | null, version: number) =>
    run('setDealRole', { opportunityId: opportunity.id, contactId: contact.id, role, version }, ROLES);
  const given = await give('DECIDER', 0);
  expect(given.opportunity.roles).toEqual([
    {
      ...{ id: expect.stringMatching(/^deal-role_/), role: 'DECIDER', version: 1 },
      contact: { ...contact, familyName: '﨑山', stakeholderRole: 'user' },
    },
  ]);
  expect(given.event).toEqual({ kind: 'field-sales.deal-role-set', summary: '﨑山 is the decider of the deal' });
  expect((await give('OPPONENT', 0)).refusal).toMatchObject({
    code: 'CONFLICT',
    details: { theirs: { role: 'decider' } },
  });
  expect((await give('OPPONENT', 1)).opportunity.roles).toMatchObject([{ role: 'OPPONENT', version: 2 }]);
  const onAccount = 'query($id: ID!) { account(id: $id) { dealRoles { role opportunity { id } contact { id } } } }';
  const { data } = await api.as('customer-success-member', onAccount, { id: accountId });
  expect(data.account.dealRoles).toEqual([{ role: 'OPPONENT', opportunity: { id: opportunity.id }, contact }]);
  expect((await give(null, 2)).opportunity.roles).toEqual([]);
});
