import { accounts, handoffs, jointReviewRatings, openReview, rateInReview, readSampleAgreement } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
const ids = { returned: uuidv7(), waiting: uuidv7(), disputed: uuidv7(), best: uuidv7(), before: uuidv7() };
const key = { week: '2026-W47', from: 'INSIDE_SALES', to: 'FIELD_SALES' };

beforeAll(async () => {
  api = await startTestApi({ now: () => new Date('2026-11-20T03:00:00Z') });
  const { db } = api.services;
  const [monday, earlier] = [new Date('2026-11-16T01:00:00Z'), new Date('2026-11-12T01:00:00Z')];
  const account = (id: string, name: string) => ({
    id,
    name,
    state: 'identified',
    holder: 'field-sales',
    createdAt: earlier,
    holderSince: earlier,
  });
  await db.insert(accounts).values(Object.entries(ids).map(([name, id]) => account(id, `株式会社${name}`)) as never);
  const pass = (accountId: string, row: object) => ({
    ...{ accountId, id: uuidv7(), fromDepartment: 'inside-sales', toDepartment: 'field-sales', cycleNumber: 1 },
    ...{ state: 'accepted', offeredAt: monday, decidedAt: monday, outcome: 'deal' },
    ...row,
  });
  await db.insert(handoffs).values([
    pass(ids.returned, { state: 'returned', reasonCode: 'no-budget', outcome: null }),
    pass(ids.waiting, { state: 'offered', decidedAt: null, dueAt: new Date('2026-11-17T01:00:00Z'), outcome: null }),
    pass(ids.disputed, { rating: 2, ratingTag: 'too-early', ratedAt: monday }),
    pass(ids.best, {
      rating: 5,
      ratingTag: 'right-person',
      ratedAt: monday,
      fromDepartment: 'field-sales',
      toDepartment: 'inside-sales',
    }),
    pass(ids.before, { state: 'returned', reasonCode: 'no-budget', offeredAt: earlier, decidedAt: earlier }),
  ]);
});
afterAll(() => api?.close());

const REVIEW = `query($week: String!, $from: Department!, $to: Department!) { jointReview(week: $week, from: $from, to: $to) {
  previousWeek nextWeek canDecide canJoin period { from to } agenda { section items { whatJa account { name } } }
  decisions { id text version result account { name } decidedBy { name } } earlierDecisions { id text week result version }
  sample { handoffId mine count } sampleAgreement { n } attendees { name } } }`;
const DECIDE = `mutation($input: DecideInReviewInput!) { decideInReview(input: $input) { event { kind summary(locale: JA) } refusal { code field } } }`;
const CHECK = `mutation($input: CheckReviewDecisionInput!) { checkReviewDecision(input: $input) { review { week } refusal { code } } }`;
const review = async (role: Parameters<TestApi['as']>[0], of = key) =>
  (await api.as(role, REVIEW, of)).data.jointReview;

test('the agenda of a week holds what was returned, what waits, what is disputed and what was best', async () => {
  const { agenda, period, previousWeek, nextWeek } = await review('marketing-member');
  expect({ period, previousWeek, nextWeek }).toEqual({
    ...{ period: { from: '2026-11-16', to: '2026-11-23' }, previousWeek: '2026-W46', nextWeek: null },
  });
  expect(
    agenda.map(({ section, items }: never) => [section, (items as { whatJa: string }[]).map(({ whatJa }) => whatJa)]),
  ).toEqual([
    ['RETURNED', ['差し戻し（予算なし）']],
    ['AGED', ['回答期限を過ぎて未回答']],
    ['DISPUTED', ['評価 2/5（時期が早い）']],
    ['BEST', ['評価 5/5（決裁者につながった）']],
  ]);
});

test('a week that has not begun, and a pair that does not meet, are refused', async () => {
  const codes = [
    { ...key, week: '2026-W48' },
    { ...key, week: '2026-W60' },
    { ...key, to: 'MARKETING' },
  ].map(async (of) => (await api.as('admin', REVIEW, of)).errors?.[0]?.extensions.code);
  expect(await Promise.all(codes)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
});

test('a decision about an account stands on its timeline, once, and with the review', async () => {
  const accountId = toGlobalId({ type: 'account', accountId: ids.returned, id: ids.returned });
  const input = {
    ...key,
    accountId,
    text: '予算の時期を確認してから渡す',
    recheckOn: '2026-12-01',
    clientMutationId: 'once',
  };
  const foreign = await api.as('marketing-manager', DECIDE, { input: { ...input, clientMutationId: null } });
  expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  for (const _time of [1, 2]) {
    const { data } = await api.as('field-sales-manager', DECIDE, { input });
    expect(data.decideInReview.event).toEqual({
      kind: 'reviews.decision-made',
      summary: '週次レビューで決定: 予算の時期を確認してから渡す',
    });
  }
  const { decisions } = await review('admin');
  expect(decisions).toMatchObject([{ text: '予算の時期を確認してから渡す', account: { name: '株式会社returned' } }]);
});

test('a decision about the joint is kept with the review, and looked at again in a later one', async () => {
  const last = { ...key, week: '2026-W46' };
  const input = { ...last, text: '時期と予算の両方がそろってから渡す' };
  const { data } = await api.as('inside-sales-manager', DECIDE, { input });
  expect(data.decideInReview).toEqual({ event: null, refusal: null });
  const mute = await api.as('inside-sales-manager', DECIDE, { input: { ...input, text: ' ' } });
  expect(mute.data.decideInReview.refusal).toEqual({ code: 'WORD_MISSING', field: 'text' });
  const [earlier] = (await review('admin')).earlierDecisions;
  expect(earlier).toMatchObject({ text: input.text, week: '2026-W46', result: null });
  const check = { decisionId: earlier.id, version: earlier.version, result: 'NOT_DONE', note: '' };
  const without = await api.as('admin', CHECK, { input: check });
  expect(without.data.checkReviewDecision.refusal.code).toBe('WORD_MISSING');
  const done = await api.as('admin', CHECK, { input: { ...check, result: 'DONE' } });
  expect(done.data.checkReviewDecision).toEqual({ review: { week: '2026-W46' }, refusal: null });
  expect((await review('admin')).earlierDecisions[0].result).toBe('DONE');
});

test('the blind sample is the same for everybody, and how both sides agree in it is told', async () => {
  const { sample, sampleAgreement } = await review('field-sales-member');
  expect(sample).toHaveLength(3);
  expect(sample).toEqual((await review('inside-sales-member')).sample);
  expect(sampleAgreement.n).toBe(0);
  const token = await api.as(
    'admin',
    `mutation { joinJointReview(input: { week: "2026-W47", from: INSIDE_SALES, to: FIELD_SALES }) { refusal { code } } }`,
  );
  expect(token.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await api.services.db.$count(jointReviewRatings)).toBe(0);
});

test('of each sampled pass the majority of each side counts, and a side that is split says nothing', async () => {
  const { db } = api.services;
  const pair = { from: 'inside-sales', to: 'field-sales' } as const;
  const now = new Date('2026-11-05T03:00:00Z');
  const { id: reviewId } = await db.transaction((tx) => openReview(tx, { week: '2026-W45', pair }, now));
  const rate = (handoffId: string, department: 'inside-sales' | 'field-sales', isGood: boolean, userId = uuidv7()) =>
    db.transaction((tx) =>
      rateInReview(tx, { accountId: ids.best, reviewId, handoffId, userId, department, isGood, ratedAt: now }),
    );
  const [agreed, apart, split, me] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  // As long as nobody else has spoken, a second word of the same person replaces the first.
  expect(await rate(agreed, 'inside-sales', false, me)).toBeNull();
  expect(await rate(agreed, 'inside-sales', true, me)).toBeNull();
  for (const [handoffId, sender, receiver] of [
    [agreed, true, true],
    [apart, true, false],
    [split, true, true],
  ] as const) {
    await rate(handoffId, 'inside-sales', sender);
    await rate(handoffId, 'field-sales', receiver);
  }
  await rate(split, 'field-sales', false);
  // Then the others' words show: the first one stands.
  expect(await rate(agreed, 'inside-sales', false, me)).toMatchObject({ code: 'RATING_FINAL' });
  expect(await rate(agreed, 'inside-sales', true, me)).toBeNull();
  expect(await readSampleAgreement(db, { pair, since: '2026-W40' })).toMatchObject({ n: 2, observed: 0.5 });
});

test('only a pass of the sample is judged in the meeting', async () => {
  const person = await signInPerson(api, 'haruka', 'FIELD_SALES');
  const RATE = `mutation($input: RateReviewSampleInput!) { rateReviewSample(input: $input) { review { sample { handoffId mine } } refusal { code } } }`;
  const rate = (handoffId: string) => person.ask(RATE, { input: { ...key, handoffId, isGood: true } });
  const [{ handoffId }] = (await review('admin')).sample;
  const { data } = await rate(handoffId);
  expect(data.rateReviewSample.review.sample[0]).toEqual({ handoffId, mine: true });
  const other = await signInPerson(api, 'sota', 'INSIDE_SALES');
  await other.ask(RATE, { input: { ...key, handoffId, isGood: false } });
  const { data: again } = await person.ask(RATE, { input: { ...key, handoffId, isGood: false } });
  expect(again.rateReviewSample).toMatchObject({
    review: { sample: [{ mine: true }, {}, {}] },
    refusal: { code: 'RATING_FINAL' },
  });
  const foreign = await rate(toGlobalId({ type: 'handoff', accountId: ids.before, id: uuidv7() }));
  expect(foreign.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'handoffId' });
});
