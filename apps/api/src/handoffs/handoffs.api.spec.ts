import { hashProjections, rebuildProjections } from '@tasuki/db';
import { addMonths, dayIn, parseGlobalId } from '@tasuki/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

const CAPTURE = `mutation($input: CaptureLeadInput!) { captureLead(input: $input) {
  lead { id state account { id holder } contact { id email } } refusal { code } } }`;
const OFFER = `mutation($input: OfferHandoffInput!) { offerHandoff(input: $input) {
  handoff { id state from to joint dueAt isSelf lead { id state } account { id } } event { kind department } refusal { code field details } } }`;
const DRAFT = `mutation($input: DraftHandoffInput!) { draftHandoff(input: $input) { handoff { id } refusal { code } } }`;
const ACCEPT = `mutation($input: AcceptHandoffInput!) { acceptHandoff(input: $input) {
  handoff { state decidedAt lead { state } } account { holder cycleNumber } event { kind department summary(locale: EN) } refusal { code } } }`;
const RETURN = `mutation($input: ReturnHandoffInput!) { returnHandoff(input: $input) {
  handoff { state reasonCode decisionNote reapproachOn lead { state } } account { holder } event { kind summary(locale: JA) } refusal { code field } } }`;
const WITHDRAW = `mutation($input: WithdrawHandoffInput!) { withdrawHandoff(input: $input) {
  handoff { state lead { state } } refusal { code } } }`;

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

let companies = 0;
async function capture() {
  companies += 1;
  const input = { companyName: `会社${companies}`, companyDomain: `company${companies}.example`, source: 'web' };
  const { data } = await api.as('marketing-member', CAPTURE, { input });
  return { leadId: data.captureLead.lead.id as string, accountId: data.captureLead.lead.account.id as string };
}

async function offered() {
  const { leadId, accountId } = await capture();
  const input = { accountId, leadId, from: 'MARKETING', to: 'INSIDE_SALES', note: '資料請求あり' };
  const { data, errors } = await api.as('marketing-member', OFFER, { input });
  expect(errors).toBeUndefined();
  return { leadId, accountId, input, handoffId: data.offerHandoff.handoff.id as string, answer: data.offerHandoff };
}

test('a pass that is offered and accepted moves the holder and the lead', async () => {
  const { answer, handoffId } = await offered();
  expect(answer).toMatchObject({
    handoff: { state: 'offered', joint: 'MK→IS', isSelf: false, lead: { state: 'offered' } },
    event: { kind: 'handoffs.offered', department: 'MARKETING' },
    refusal: null,
  });
  expect(answer.handoff.dueAt).not.toBeNull();
  const { data } = await api.as('inside-sales-member', ACCEPT, { input: { handoffId } });
  expect(data.acceptHandoff).toMatchObject({
    handoff: { state: 'accepted', lead: { state: 'working' } },
    account: { holder: 'INSIDE_SALES' },
    event: { kind: 'handoffs.accepted', department: 'INSIDE_SALES' },
    refusal: null,
  });
});

test('only the holder passes, and only once at a time', async () => {
  const { input } = await offered();
  const again = await api.as('marketing-member', OFFER, { input });
  expect(again.data.offerHandoff.refusal.code).toBe('HANDOFF_ALREADY_OFFERED');
  const elsewhere = { ...input, from: 'INSIDE_SALES', to: 'FIELD_SALES' };
  const { data } = await api.as('inside-sales-member', OFFER, { input: elsewhere });
  expect(data.offerHandoff).toMatchObject({ handoff: null, refusal: { code: 'HANDOFF_NOT_HOLDER', field: 'from' } });
});

test('a returned pass tells why and leaves the sash with the sender', async () => {
  const { handoffId } = await offered();
  const input = { handoffId, reasonCode: 'information-gathering', note: '半年後に再検討' };
  const { data } = await api.as('inside-sales-member', RETURN, { input });
  expect(data.returnHandoff).toMatchObject({
    handoff: {
      ...{ state: 'returned', reasonCode: 'information-gathering', lead: { state: 'open' } },
      reapproachOn: addMonths(dayIn('Asia/Tokyo', new Date()), 4),
    },
    account: { holder: 'MARKETING' },
    event: { summary: '差し戻し（情報収集のみ）' },
  });
  const late = await api.as('inside-sales-member', ACCEPT, { input: { handoffId } });
  expect(late.data.acceptHandoff.refusal.code).toBe('HANDOFF_NOT_OFFERED');
  const blank = await api.as('inside-sales-member', RETURN, {
    input: { ...input, handoffId: (await offered()).handoffId, reasonCode: '' },
  });
  expect(blank.data.returnHandoff.refusal).toEqual({ code: 'REASON_MISSING', field: 'reasonCode' });
});

test('a withdrawn pass can be offered again', async () => {
  const { handoffId, input } = await offered();
  const { data } = await api.as('marketing-member', WITHDRAW, { input: { handoffId } });
  expect(data.withdrawHandoff.handoff).toEqual({ state: 'withdrawn', lead: { state: 'open' } });
  const again = await api.as('marketing-member', OFFER, { input });
  expect(again.data.offerHandoff.refusal).toBeNull();
});

describe('the two sides of a joint', () => {
  test('only the receiving department accepts and returns, only the sending one offers and withdraws', async () => {
    const { handoffId, input } = await offered();
    const codes = await Promise.all([
      api.as('marketing-member', ACCEPT, { input: { handoffId } }),
      api.as('field-sales-manager', ACCEPT, { input: { handoffId } }),
      api.as('marketing-manager', RETURN, { input: { handoffId, reasonCode: 'other' } }),
      api.as('inside-sales-member', WITHDRAW, { input: { handoffId } }),
      api.as('inside-sales-member', OFFER, { input }),
      api.as(null, ACCEPT, { input: { handoffId } }),
    ]);
    expect(codes.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      ...Array(5).fill('FORBIDDEN'),
      'UNAUTHENTICATED',
    ]);
  });

  test('an admin and an integrator act for any department', async () => {
    const { handoffId } = await offered();
    const { data } = await api.as('integrator', ACCEPT, { input: { handoffId } });
    expect(data.acceptHandoff.handoff.state).toBe('accepted');
  });
});

test('a pass is meant for somebody who works there, and who takes their own has no part in rates', async () => {
  const dual = await signInPerson(api, 'dual', 'MARKETING', 'INSIDE_SALES');
  const stranger = await signInPerson(api, 'stranger', 'CUSTOMER_SUCCESS');
  const input = { ...(await capture()), from: 'MARKETING', to: 'INSIDE_SALES' };
  const elsewhere = await dual.ask(OFFER, { input: { ...input, assigneeId: stranger.id } });
  expect(elsewhere.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'assigneeId' });
  const { data } = await dual.ask(OFFER, { input });
  const { id, isSelf } = data.offerHandoff.handoff;
  await dual.ask(ACCEPT, { input: { handoffId: id } });
  const taken = await dual.ask('query($id: ID!) { node(id: $id) { ... on Handoff { isSelf state } } }', { id });
  expect([isSelf, taken.data.node]).toEqual([false, { isSelf: true, state: 'accepted' }]);
});

test('a draft goes off on its own account and over its own joint', async () => {
  const input = { ...(await capture()), from: 'MARKETING', to: 'INSIDE_SALES' };
  const drafted = await api.as('marketing-member', DRAFT, { input });
  const { id: handoffId } = drafted.data.draftHandoff.handoff;
  const elsewhere = await api.as('marketing-member', OFFER, { input: { ...input, ...(await capture()), handoffId } });
  expect(elsewhere.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'handoffId' });
  const misnamed = await api.as('marketing-member', OFFER, { input: { ...input, items: { ' ': 'x' } } });
  expect(misnamed.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'items' });
  const { data } = await api.as('marketing-member', OFFER, { input: { ...input, handoffId } });
  expect(data.offerHandoff.handoff).toMatchObject({ id: handoffId, state: 'offered' });
});

test('the same clientMutationId accepts once and answers alike', async () => {
  const { handoffId } = await offered();
  const input = { handoffId, clientMutationId: `accept-${handoffId}` };
  const first = await api.as('inside-sales-member', ACCEPT, { input });
  const second = await api.as('inside-sales-member', ACCEPT, { input });
  expect(second.data).toEqual(first.data);
});

test('a step with a pass waits for the account before it takes hold of the pass, as giving a leaver’s work away does', async () => {
  const { handoffId } = await offered();
  const { accountId, id } = parseGlobalId(handoffId)!;
  const { answer } = await api.services.sql.begin(async (tx) => {
    await tx`select from accounts where id = ${accountId} for update`;
    const waiting = api.as('marketing-member', WITHDRAW, { input: { handoffId } });
    const waits = () => tx`select 1 from pg_locks where not granted`;
    await expect.poll(async () => (await waits()).length, { timeout: 10_000 }).toBeGreaterThan(0);
    await tx`select from handoffs where id = ${id} for update nowait`;
    return { answer: waiting };
  });
  expect((await answer).data.withdrawHandoff.refusal).toBeNull();
});

test('two people who accept at once: one gets the sash, the other hears that it is gone', async () => {
  const { handoffId } = await offered();
  const answers = await Promise.all([
    api.as('inside-sales-member', ACCEPT, { input: { handoffId } }),
    api.as('inside-sales-manager', ACCEPT, { input: { handoffId } }),
  ]);
  expect(answers.map(({ data }) => data.acceptHandoff.refusal?.code ?? null).sort()).toEqual([
    'HANDOFF_NOT_OFFERED',
    null,
  ]);
});

test('an id of another type is the caller’s mistake', async () => {
  const { accountId } = await capture();
  const { errors } = await api.as('inside-sales-member', ACCEPT, { input: { handoffId: accountId } });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('the list filters by joint, state and reason, and pages without a gap', async () => {
  const query = `query($first: Int, $after: String, $filter: HandoffFilter) {
    handoffs(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } nodes { id state reasonCode } } }`;
  const filter = { from: 'MARKETING', states: ['returned'], reasonCode: 'information-gathering' };
  const { data } = await api.as('marketing-member', query, { filter });
  expect(data.handoffs).toMatchObject({ totalCount: 1, nodes: [{ state: 'returned' }] });
  const whole = (await api.as('admin', query, { first: 200 })).data.handoffs;
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Page = (await api.as('admin', query, { first: 2, after })).data.handoffs;
    seen.push(...nodes.map((node: { id: string }) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual(whole.nodes.map((node: { id: string }) => node.id));
  expect(seen).toHaveLength(whole.totalCount);
});

test('a promise is made by sales, judged by customer success, and both stand on the account', async () => {
  const { accountId } = await capture();
  const MAKE = `mutation($input: MakePromiseInput!) { makePromise(input: $input) {
    promise { id state version } event { kind } refusal { code field } } }`;
  const REVIEW = `mutation($input: ReviewPromiseInput!) { reviewPromise(input: $input) {
    promise { state reviewNote } account { promises { text state } } refusal { code field } } }`;
  const made = await api.as('field-sales-member', MAKE, { input: { accountId, text: 'API 連携を 9 月に提供' } });
  const { id: promiseId } = made.data.makePromise.promise;
  const silent = await api.as('customer-success-member', REVIEW, { input: { promiseId, state: 'at-risk' } });
  expect(silent.data.reviewPromise.refusal).toMatchObject({ code: 'NOTE_MISSING', field: 'note' });
  const input = { promiseId, state: 'at-risk', note: '開発計画は 12 月', version: 1 };
  const { data } = await api.as('customer-success-member', REVIEW, { input });
  expect(data.reviewPromise).toMatchObject({
    promise: { state: 'at-risk', reviewNote: '開発計画は 12 月' },
    account: { promises: [{ text: 'API 連携を 9 月に提供', state: 'at-risk' }] },
  });
});

test('feedback on a deal reaches its audiences, each answers for itself, and the giver reads the answer', async () => {
  const { accountId } = await capture();
  const GIVE = `mutation($input: GiveDealFeedbackInput!) { giveDealFeedback(input: $input) {
    feedback { id category answers { status } } refusal { code } } }`;
  const ANSWER = `mutation($input: AnswerDealFeedbackInput!) { answerDealFeedback(input: $input) {
    feedback { answers { audience status answer by { name } } } event { department } refusal { code field } } }`;
  const given = await api.as('customer-success-member', GIVE, {
    input: { accountId, category: 'expectation-gap', text: '自動連携と聞いていた' },
  });
  const { id: feedbackId } = given.data.giveDealFeedback.feedback;
  const silent = await api.as('field-sales-member', ANSWER, {
    input: { feedbackId, audience: 'field-sales', status: 'done' },
  });
  expect(silent.data.answerDealFeedback.refusal).toMatchObject({ code: 'NOTE_MISSING', field: 'answer' });
  const foreign = await api.as('field-sales-member', ANSWER, {
    input: { feedbackId, audience: 'product', status: 'seen' },
  });
  expect(foreign.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  await api.as('admin', ANSWER, { input: { feedbackId, audience: 'product', status: 'in-work' } });
  const input = { feedbackId, audience: 'field-sales', status: 'done', answer: '提案書の記載を改めた' };
  const { data } = await api.as('field-sales-member', ANSWER, { input });
  expect(data.answerDealFeedback).toMatchObject({
    feedback: {
      answers: [
        { status: 'done', answer: '提案書の記載を改めた' },
        { audience: 'product', status: 'in-work' },
      ],
    },
    event: { department: 'FIELD_SALES' },
  });
  const OPEN = `query($audience: String!, $id: ID!) {
    dealFeedback(first: 5, filter: { openFor: $audience, accountId: $id }) { nodes { id } } }`;
  const open = async (audience: string) =>
    (await api.as('customer-success-member', OPEN, { audience, id: accountId })).data.dealFeedback.nodes.length;
  expect([await open('field-sales'), await open('product'), await open('marketing')]).toEqual([0, 1, 1]);
  const OF_ALL = `query($id: ID!) {
    dealFeedback(first: 5, filter: { isOpen: true, accountId: $id }) { nodes { id } } }`;
  const ofAll = async () =>
    (await api.as('customer-success-member', OF_ALL, { id: accountId })).data.dealFeedback.nodes.length;
  expect(await ofAll()).toBe(1);
  for (const audience of ['product', 'marketing'] as const) {
    await api.as('admin', ANSWER, { input: { feedbackId, audience, status: 'done', answer: '資料を直した' } });
  }
  expect(await ofAll()).toBe(0);
});

test('what a seller promised beyond what can be kept is for them and their manager alone', async () => {
  const { accountId } = await capture();
  const MAKE = `mutation($input: MakePromiseInput!) { makePromise(input: $input) { promise { id } } }`;
  const REVIEW = `mutation($input: ReviewPromiseInput!) { reviewPromise(input: $input) { refusal { code } } }`;
  const haruka = await signInPerson(api, 'haruka', 'FIELD_SALES');
  const kenta = await signInPerson(api, 'kenta', 'FIELD_SALES');
  const made = await haruka.ask(MAKE, { input: { accountId, text: '専任の担当者を置く' } });
  const { id: promiseId } = made.data.makePromise.promise;
  const review = { promiseId, state: 'impossible', note: '専任は上位プランのみ' };
  await api.as('customer-success-member', REVIEW, { input: review });
  const OWN = `{ sellerPromises(period: { from: "2000-01-01", to: "2100-01-01" }) { atRisk impossible overPromiseRate } }`;
  const seen = async (role: Parameters<TestApi['as']>[0]) => (await api.as(role, OWN)).data.sellerPromises;
  expect((await haruka.ask(OWN)).data.sellerPromises).toMatchObject([{ impossible: 1, overPromiseRate: 1 }]);
  expect(await seen('field-sales-manager')).toMatchObject([{ impossible: 1 }]);
  expect((await kenta.ask(OWN)).data.sellerPromises).toEqual([]);
  expect(await seen('marketing-manager')).toEqual([]);
  expect(await seen('admin')).toEqual([]);
});

test('the tables that a rebuild makes from events alone are those of live use', async () => {
  const { before, after } = await api.services.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return { before: live, after: await hashProjections(tx) };
  });
  expect(after).toEqual(before);
});
