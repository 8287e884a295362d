import { externalIds, tellMissedDeadlines } from '@tasuki/db';
import { addDays, dayIn, parseGlobalId, toGlobalId } from '@tasuki/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
const today = dayIn('Asia/Tokyo', new Date());

/** One field of the payload of a mutation whose input is given. */
async function run(mutation: string, input: Record<string, unknown>, fields = '') {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) {
    refusal { code field details } event { kind summary(locale: EN) } ${fields} } }`;
  const { data, errors } = await api.as('admin', query, { input });
  expect(errors).toBeUndefined();
  return data[mutation];
}

const SEND_USAGE = `mutation($input: RecordUsageBatchInput!) { recordUsageBatch(input: $input) {
  recorded unchanged refused rows { row outcome refusal { code field } } } }`;
const sendUsage = async (rows: Record<string, unknown>[]) =>
  (await api.as('integrator', SEND_USAGE, { input: { rows } })).data.recordUsageBatch;

/** A customer with a contract of a hundred thousand yen a month that began 60 days ago. */
async function customer(name: string, terms: Record<string, unknown> = {}) {
  const captured = await run('captureLead', { companyName: name }, 'lead { id account { id } }');
  const accountId: string = captured.lead.account.id;
  return { accountId, contractId: await sell(accountId, terms) };
}

async function sell(accountId: string, terms: Record<string, unknown> = {}): Promise<string> {
  const { opportunity } = await run(
    'openOpportunity',
    { accountId, name: '導入', currency: 'JPY' },
    'opportunity { id }',
  );
  const contract = {
    startDate: addDays(today, -60),
    endDate: addDays(today, 304),
    monthlyAmount: '100000',
    currency: 'JPY',
    plan: 'Standard',
    seats: 10,
    ...terms,
  };
  const won = await run('winOpportunity', { opportunityId: opportunity.id, contract }, 'contract { id }');
  return won.contract.id;
}

const CONTRACT = 'contract { state monthlyAmount endDate endedOn movements { kind amount effectiveOn } }';

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

test('an onboarding runs to its last milestone, which completes it; a second plan is refused meanwhile', async () => {
  const { contractId } = await customer('オンボ商事');
  const plan = 'onboardingPlan { id state milestones { id key completedAt } }';
  const { onboardingPlan } = await run('startOnboarding', { contractId }, plan);
  expect(onboardingPlan.milestones.map(({ key }: { key: string }) => key)).toEqual([
    'kick-off',
    'set-up',
    'first-use',
    'training',
    'self-reliance',
  ]);
  expect((await run('startOnboarding', { contractId })).refusal.code).toBe('ONBOARDING_ALREADY_OPEN');
  const ids: string[] = onboardingPlan.milestones.map(({ id }: { id: string }) => id);
  let last = null;
  for (const milestoneId of ids) last = await run('completeMilestone', { milestoneId }, `milestone { id } ${plan}`);
  expect(last.onboardingPlan.state).toBe('completed');
  expect(last.event.kind).toBe('customer-success.milestone-completed');
  expect((await run('completeMilestone', { milestoneId: ids[0] })).refusal.code).toBe('MILESTONE_ALREADY_COMPLETED');
});

test('the ledger tells how a fee came to be, and a contract that ended does not change', async () => {
  const { contractId } = await customer('増減商事');
  await run('expandContract', { contractId, monthlyAmount: '150000', seats: 15 });
  await run('contractContract', { contractId, monthlyAmount: 120000 });
  expect((await run('expandContract', { contractId, monthlyAmount: '1000' })).refusal.code).toBe('NOT_AN_EXPANSION');
  expect((await run('contractContract', { contractId, monthlyAmount: '0' })).refusal.code).toBe('USE_CHURN');
  expect((await run('expandContract', { contractId, monthlyAmount: '200000', currency: 'USD' })).refusal.code).toBe(
    'CURRENCY_MISMATCH',
  );
  const { contract } = await run('churnContract', { contractId, endedOn: today, reasonCode: 'price' }, CONTRACT);
  expect(contract).toMatchObject({ state: 'ended', endedOn: today });
  expect(contract.movements.map(({ kind, amount }: { kind: string; amount: number }) => [kind, amount])).toEqual([
    ['new', 100_000],
    ['expansion', 50_000],
    ['contraction', -30_000],
    ['churn', -120_000],
  ]);
  for (const [mutation, more] of [
    ['renewContract', {}],
    ['expandContract', { monthlyAmount: '1' }],
    ['contractContract', { monthlyAmount: '1' }],
    ['churnContract', {}],
    ['startOnboarding', {}],
    ['recordCancellationNotice', {}],
  ] as const)
    expect((await run(mutation, { contractId, ...more })).refusal.code).toBe('CONTRACT_ENDED');
});

test('one of two contracts that ends is 減額, the last one is churn, dated at its end', async () => {
  const { accountId, contractId } = await customer('二契約商事');
  const second = await sell(accountId, { monthlyAmount: '30000' });
  const first = await run('churnContract', { contractId }, CONTRACT);
  expect(first.contract).toMatchObject({ state: 'ending', endedOn: first.contract.endDate });
  expect(first.contract.movements.at(-1)).toEqual({
    kind: 'contraction',
    amount: -100_000,
    effectiveOn: first.contract.endDate,
  });
  const last = await run('churnContract', { contractId: second }, CONTRACT);
  expect(last.contract.movements.map(({ kind }: { kind: string }) => kind)).toEqual(['expansion', 'churn']);
  const ending = `contracts(filter: { state: ["ending"], accountId: "${accountId}" }) { totalCount }`;
  const { data } = await api.as('admin', `{ ${ending} account(id: "${accountId}") { phase } }`);
  expect(data).toMatchObject({ contracts: { totalCount: 2 }, account: { phase: 'customer' } });
  const third = await sell(accountId);
  const node = `{ node(id: "${third}") { ... on Contract { movements { kind } } } }`;
  expect((await api.as('admin', node)).data.node.movements).toEqual([{ kind: 'reactivation' }]);
});

test('a renewal runs on for a year, and an automatic one not against a notice', async () => {
  const { contractId } = await customer('更新商事');
  expect((await run('renewContract', { contractId, automatic: true }, CONTRACT)).refusal).toBeNull();
  expect((await run('recordCancellationNotice', { contractId, reasonCode: 'price' })).event.kind).toBe(
    'customer-success.cancellation-notice-received',
  );
  expect((await run('recordCancellationNotice', { contractId })).refusal.code).toBe('NOTICE_ALREADY_GIVEN');
  expect((await run('renewContract', { contractId, automatic: true })).refusal.code).toBe('NOTICE_GIVEN');
  expect((await run('renewContract', { contractId, endDate: '2020-01-01' })).refusal.code).toBe('RENEWAL_NOT_LATER');
});

test('usage, tickets, surveys and talks stand on the timeline, and what makes no sense is refused', async () => {
  const { accountId } = await customer('記録商事');
  const day = (at: number) => ({ accountId, day: addDays(today, at - 45), quantity: at < 32 ? 40 : 4 });
  const days = Array.from({ length: 45 }, (_, at) => day(at));
  const other = { accountId, day: addDays(today, -9), metric: '帳票数', quantity: 2 };
  expect((await sendUsage([...days, other])).recorded).toBe(46);
  expect((await run('recordUsage', { accountId, day: today, quantity: 4 })).refusal).toBeNull();
  expect((await run('recordUsage', { accountId, day: addDays(today, 1), quantity: 1 })).refusal.code).toBe(
    'DAY_IN_FUTURE',
  );
  const { ticket } = await run(
    'recordTicket',
    { accountId, subject: 'ログインできない', priority: 'HIGH' },
    'ticket { id state }',
  );
  expect((await run('recordTicket', { ticketId: ticket.id, state: 'CLOSED' }, 'ticket { state }')).ticket.state).toBe(
    'closed',
  );
  expect((await run('recordTicket', { ticketId: ticket.id })).refusal.code).toBe('TICKET_ALREADY_CLOSED');
  expect((await run('recordTicket', { accountId, subject: ' ' })).refusal.code).toBe('SUBJECT_MISSING');
  expect((await run('recordSurvey', { accountId, kind: 'NPS', score: 11 })).refusal.code).toBe('SCORE_OUT_OF_RANGE');
  expect((await run('recordSurvey', { accountId, kind: 'CSAT', score: 5 }, 'survey { score }')).survey.score).toBe(5);
  await run('holdCustomerMeeting', { accountId, kind: 'QUARTERLY_REVIEW', note: '利用拡大を相談' });
  await run('recordUpsellSignal', { accountId, signal: 'SEATS_NEARLY_FULL' });
  const query = `{ account(id: "${accountId}") { usageMetrics timeline(first: 200) { nodes { kind } } } }`;
  const { usageMetrics, timeline } = (await api.as('admin', query)).data.account;
  expect(usageMetrics).toEqual(['logins', '帳票数']);
  const kinds: string[] = timeline.nodes.map(({ kind }: { kind: string }) => kind);
  expect(kinds.filter((kind) => kind === 'customer-success.usage-stalled')).toHaveLength(1);
  expect(kinds).toContain('customer-success.quarterly-review-held');
});

test('an integrator sends a thousand figures at once: each row is answered, sent again nothing changes, and the timeline folds them', async () => {
  const domain = 'usage-batch.example';
  const { lead } = await run(
    'captureLead',
    { companyName: '一括商事', companyDomain: domain },
    'lead { account { id } }',
  );
  const accountId: string = lead.account.id;
  const { id: uuid } = parseGlobalId(accountId)!;
  await api.services.db
    .insert(externalIds)
    .values({ source: 'product', recordType: 'account', externalId: 'tenant-7', accountId: uuid, recordId: uuid });
  const ways = [
    { accountId },
    { domain: `https://www.${domain}/` },
    { externalId: { source: 'product', id: 'tenant-7' } },
  ];
  const rows: Record<string, unknown>[] = Array.from({ length: 1000 }, (_, at) => ({
    ...ways[at % 3],
    ...{ day: addDays(today, -(at % 40)), metric: `feature-${Math.floor(at / 40)}`, quantity: at },
  }));
  rows[10] = { ...rows[10], day: '2026-02-30' };
  rows[20] = { day: today, quantity: 1 };
  rows[30] = { externalId: { source: 'product', id: 'tenant-8' }, day: today, quantity: 1 };
  rows[40] = { ...rows[40], ...ways[1], ...ways[0] };
  const { rows: answers, ...counts } = await sendUsage(rows);
  expect(counts).toEqual({ recorded: 996, unchanged: 0, refused: 4 });
  const refused = answers.filter((answer: { outcome: string }) => answer.outcome === 'REFUSED');
  expect(refused.map(({ row, refusal }: (typeof refused)[0]) => [row, refusal.code])).toEqual([
    ...[
      [11, 'DATE_INVALID'],
      [21, 'ACCOUNT_UNCLEAR'],
      [31, 'ACCOUNT_UNKNOWN'],
      [41, 'ACCOUNT_UNCLEAR'],
    ],
  ]);
  const again = await sendUsage([rows[0]!, { ...rows[1], quantity: 7 }]);
  expect(again).toMatchObject({ recorded: 1, unchanged: 1, refused: 0 });
  const timeline = `{ account(id: "${accountId}") { timeline(first: 5, folded: true, filter: { kinds: ["customer-success.usage-recorded"] }) { totalCount edges { run { count } } } } }`;
  const { totalCount, edges } = (await api.as('admin', timeline)).data.account.timeline;
  expect(totalCount).toBe(997);
  const folds: number[] = edges.map(({ run: fold }: { run: { count: number } | null }) => fold?.count ?? 1);
  expect(folds.reduce((sum, count) => sum + count, 0)).toBe(997);
});

test('a batch of no rows, or of more than a thousand, is refused before any is recorded', async () => {
  const row = { domain: 'x.example', day: today, quantity: 1 };
  for (const rows of [[], Array.from({ length: 1001 }, () => row)]) {
    const { errors } = await api.as('integrator', SEND_USAGE, { input: { rows } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'rows' });
  }
});

test('who is no customer shows no upsell signal', async () => {
  const { lead } = await run('captureLead', { companyName: '見込商事' }, 'lead { account { id } }');
  const signal = { accountId: lead.account.id, signal: 'OTHER_PRODUCT' };
  expect((await run('recordUpsellSignal', signal)).refusal.code).toBe('NOT_A_CUSTOMER');
});

test('the portfolio shows each customer once, with what is due and how it is doing', async () => {
  const { accountId, contractId } = await customer('一覧商事', {
    endDate: addDays(today, 40),
    noticeDeadline: addDays(today, 9),
  });
  await run('recordTicket', { accountId, subject: '問い合わせ' });
  await run('recordUsage', { accountId, day: addDays(today, -40), quantity: 20 });
  await run('recordUsage', { accountId, day: today, quantity: 12 });
  const query = `{ customerPortfolio(first: 1, filter: { search: "一覧" }) { totalCount nodes {
    account { name } mrr { currency amount } contractCount renewalDate noticeDeadline daysLeft hasNotice openTickets
    usageRecent usageBefore lastTouchAt } } }`;
  const { data, errors } = await api.as('customer-success-member', query);
  expect(errors).toBeUndefined();
  expect(data.customerPortfolio).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        account: { name: '一覧商事' },
        mrr: [{ currency: 'JPY', amount: 100_000 }],
        contractCount: 1,
        daysLeft: 9,
        hasNotice: false,
        openTickets: 1,
        usageRecent: 12,
        usageBefore: 20,
      },
    ],
  });
  await run('churnContract', { contractId, endedOn: today });
  expect((await api.as('admin', query)).data.customerPortfolio.totalCount).toBe(0);
});

test('who is put in charge of a customer has not been in touch with them by that', async () => {
  const { accountId } = await customer('担当変更商事', {});
  const query = '{ customerPortfolio(first: 1, filter: { search: "担当変更" }) { nodes { lastTouchAt } } }';
  const lastTouch = async () =>
    (await api.as('customer-success-member', query)).data.customerPortfolio.nodes[0].lastTouchAt;
  const before = await lastTouch();
  const csm = await api.addUser('森 由美子', { department: 'customer-success', role: 'member' });
  const assigned = await run('assignOwner', {
    accountId,
    work: 'CUSTOMER_SUCCESS',
    userId: toGlobalId({ type: 'user', accountId: null, id: csm }),
  });
  expect(assigned.event).toBeTruthy();
  expect(await lastTouch()).toBe(before);
  await run('recordTicket', { accountId, subject: '問い合わせ' });
  expect(await lastTouch()).not.toBe(before);
});

test('a notice deadline that passed without a talk is told once, and never for a customer one has talked to', async () => {
  const past = { noticeDeadline: addDays(today, -2) };
  await customer('見落とし商事', past);
  const { accountId } = await customer('対話商事', past);
  await run('holdCustomerMeeting', { accountId, kind: 'CHECK_IN' });
  const check = () => tellMissedDeadlines(api.services.db, { now: new Date(), timeZone: 'Asia/Tokyo' });
  expect(await check()).toBe(1);
  expect(await check()).toBe(0);
});

test('lists of contracts, onboardings, tickets, products and pipelines answer', async () => {
  const { data, errors } = await api.as(
    'customer-success-member',
    `{ contracts(filter: { state: ["active"] }, orderBy: { field: NOTICE_DEADLINE }) { totalCount nodes { plan lines { id } soldBy { id } account { name } } }
       onboardingPlans(filter: { state: ["completed"] }) { totalCount nodes { contract { id } owner { name } account { name } } }
       tickets(filter: { state: ["open"] }) { nodes { subject account { name } contact { id } } }
       products { nodes { key } } pipelines { key label(locale: EN) stages { key label(locale: JA) } }
       lossReasons { code labelJa monthsToReapproach } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.contracts.totalCount).toBeGreaterThan(3);
  expect(data.onboardingPlans.totalCount).toBe(1);
  expect(data.pipelines[0]).toMatchObject({ key: 'new-business', label: 'New business' });
});
