import {
  auditEntries,
  campaignTouches,
  forgetOldVisits,
  hashProjections,
  MOST_KEPT_VISITS,
  outbox,
  rebuildProjections,
  visitors,
  visitorTouches,
} from '@tasuki/db';
import { count, eq, min } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const begin = new Date('2026-06-01T03:00:00Z');
let now = begin;
const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ now: () => now });
});
afterAll(() => api?.close());

async function run(mutation: string, input: Record<string, unknown>, fields: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} refusal { code } } }`;
  const { data, errors } = await api.as('integrator', query, { input });
  expect(errors).toBeUndefined();
  return data[mutation];
}

const visit = (visitorKey: string, title: string, occurredAt = ago(0), more = {}) =>
  run('recordVisit', { visitorKey, title, occurredAt, ...more }, 'isKept touch { id kind } event { kind }');
const identify = (visitorKey: string, to: { accountId: string; contactId?: string }, more = {}) =>
  run('identifyVisitor', { visitorKey, ...to, ...more }, 'account { id } event { kind occurredAt }');

async function capture(companyName: string, more = {}) {
  const input = { companyName, contactName: '田中 花子', contactEmail: `${uuidv7()}@${uuidv7()}.example`, ...more };
  const { lead, event } = await run('captureLead', input, 'event { kind } lead { id account { id } contact { id } }');
  return { ...lead, accountId: lead.account.id, contactId: lead.contact.id, event };
}

interface Shown {
  kind: string;
  occurredAt: string;
  recordedAt: string;
  payload: { title?: string; text?: string };
}

async function timelineOf(accountId: string): Promise<Shown[]> {
  const query = `query($id: ID!) { account(id: $id) { timeline(first: 100) { nodes { kind occurredAt recordedAt payload } } } }`;
  const { data, errors } = await api.as('integrator', query, { id: accountId });
  expect(errors).toBeUndefined();
  return data.account.timeline.nodes;
}

const titlesOf = async (accountId: string) =>
  (await timelineOf(accountId)).flatMap(({ payload }) => (payload.title ? [payload.title] : []));
const keptOf = (key: string) => api.services.db.$count(visitorTouches, eq(visitorTouches.visitorKey, key));

test('visits of somebody unknown stand on no account; identified, they stand at their own times among the rest, once', async () => {
  const { db } = api.services;
  const { accountId, contactId } = await capture('髙橋製作所');
  const known = { accountId, contactId, kind: 'PAGE_VIEWED' };
  await run('recordTouch', { ...known, title: 'before', occurredAt: ago(5 * DAY) }, 'touch { id }');
  await run('recordTouch', { ...known, title: 'after', occurredAt: ago(DAY) }, 'touch { id }');
  const events = await db.$count(outbox);
  const early = { visitorKey: 'browser', title: 'early', occurredAt: ago(3 * DAY), clientMutationId: 'visit-early' };
  for (const _ of ['first', 'again'])
    expect(await run('recordVisit', early, 'isKept touch { id } event { kind }')).toEqual({
      ...{ isKept: true, touch: null, event: null, refusal: null },
    });
  await visit('browser', 'late', ago(2 * DAY), { kind: 'FORM_SUBMITTED', url: 'https://www.example.jp/form' });
  expect(await keptOf('browser')).toBe(2);
  expect(await db.$count(outbox)).toBe(events);
  expect(await titlesOf(accountId)).toEqual(['after', 'before']);

  now = new Date(now.getTime() + HOUR);
  const once = { clientMutationId: 'identified' };
  const first = await identify('browser', { accountId, contactId }, once);
  expect(first).toMatchObject({ account: { id: accountId }, event: { kind: 'marketing.form-submitted' } });
  expect(await identify('browser', { accountId, contactId }, once)).toEqual(first);
  expect(await identify('browser', { accountId, contactId })).toMatchObject({ event: null, refusal: null });
  expect(await titlesOf(accountId)).toEqual(['after', 'late', 'early', 'before']);
  const joined = (await timelineOf(accountId)).filter(({ payload }) => ['early', 'late'].includes(payload.title ?? ''));
  expect(joined).toMatchObject([
    { kind: 'marketing.form-submitted', occurredAt: ago(2 * DAY + HOUR), recordedAt: now.toISOString() },
    { kind: 'marketing.page-viewed', occurredAt: ago(3 * DAY + HOUR), recordedAt: now.toISOString() },
  ]);
  expect(await keptOf('browser')).toBe(0);
  expect(await db.$count(auditEntries, eq(auditEntries.operation, 'identifyVisitor'))).toBe(1);
  expect(await db.$count(outbox)).toBeGreaterThanOrEqual(events + 2);

  const later = await visit('browser', 'known');
  expect(later).toMatchObject({
    isKept: false,
    touch: { kind: 'PAGE_VIEWED' },
    event: { kind: 'marketing.page-viewed' },
  });
  expect((await titlesOf(accountId))[0]).toBe('known');
});

test('identified for another account, later visits go there and what was joined stays', async () => {
  const [one, other] = [await capture('甲'), await capture('乙')];
  await visit('shared', 'first');
  await identify('shared', { accountId: one.accountId, contactId: one.contactId });
  await identify('shared', { accountId: other.accountId });
  await visit('shared', 'second');
  expect(await titlesOf(one.accountId)).toEqual(['first']);
  expect(await titlesOf(other.accountId)).toEqual(['second']);
});

test('of an account that was merged, later visits are read on the survivor', async () => {
  const [gone, survivor] = [await capture('丙'), await capture('丁')];
  await identify('merged', { accountId: gone.accountId });
  await identify('merged-contact', { accountId: gone.accountId, contactId: gone.contactId });
  await run('mergeAccounts', { mergedId: gone.accountId, survivorId: survivor.accountId }, 'account { id }');
  await visit('merged', 'by account', ago(HOUR));
  await visit('merged-contact', 'by contact');
  expect(await titlesOf(survivor.accountId)).toEqual(['by contact', 'by account']);
});

test('a form identifies its visitor in the same step, and the visits before it count in the lead’s score', async () => {
  await visit('form', '料金', ago(DAY), { url: 'https://www.example.jp/pricing' });
  const lead = await capture('戊', { visitorKey: 'form' });
  expect(lead.event.kind).toBe('marketing.lead-captured');
  expect(await titlesOf(lead.accountId)).toEqual(['料金']);
  const query = `query($id: ID!) { node(id: $id) { ... on Lead { scores { points { at event { kind } } } } } }`;
  const { data } = await api.as('integrator', query, { id: lead.id });
  const points = data.node.scores.flatMap((score: { points: unknown[] }) => score.points);
  expect(points).toContainEqual({ at: ago(DAY), event: { kind: 'marketing.page-viewed' } });
  const refused = await run('captureLead', { companyName: ' ', visitorKey: 'refused' }, 'lead { id }');
  expect(refused.refusal.code).toBe('COMPANY_NAME_MISSING');
  expect(await visit('refused', 'still unknown')).toMatchObject({ isKept: true });
});

test('visits that come while their visitor is identified are neither lost nor doubled', async () => {
  const { accountId, contactId } = await capture('己');
  const titles = Array.from({ length: 12 }, (_, at) => `page ${at}`);
  const visits = titles.map((title, at) => () => visit('hurried', title, ago(at)));
  const acts = [...visits.slice(0, 6), () => identify('hurried', { accountId, contactId }), ...visits.slice(6)];
  await Promise.all([...acts, () => identify('hurried', { accountId, contactId })].map((act) => act()));
  expect((await titlesOf(accountId)).sort()).toEqual([...titles].sort());
  expect(await keptOf('hurried')).toBe(0);
});

test('of a visitor nobody knows the last thousand visits are kept', async () => {
  const { db } = api.services;
  await visit('busy', 'oldest', ago(2000 * HOUR));
  const visits = Array.from({ length: MOST_KEPT_VISITS - 1 }, (_, at) => ({
    ...{ id: uuidv7(), visitorKey: 'busy', kind: 'page-viewed', title: `${at}`, recordedAt: now },
    occurredAt: new Date(now.getTime() - at * HOUR),
  }));
  await db.insert(visitorTouches).values(visits);
  expect(await keptOf('busy')).toBe(MOST_KEPT_VISITS);
  await visit('busy', 'newest');
  const isBusy = eq(visitorTouches.visitorKey, 'busy');
  const [left] = await db
    .select({ n: count(), oldest: min(visitorTouches.occurredAt) })
    .from(visitorTouches)
    .where(isBusy);
  expect(left).toEqual({ n: MOST_KEPT_VISITS, oldest: new Date(ago((MOST_KEPT_VISITS - 2) * HOUR)) });

  const { accountId } = await capture('庚');
  const before = await db.$count(campaignTouches);
  await identify('busy', { accountId });
  expect((await db.$count(campaignTouches)) - before).toBe(MOST_KEPT_VISITS);
});

test('after 180 days visits that nobody claimed are forgotten, and visitors who were never identified and came no more', async () => {
  const { db } = api.services;
  const { accountId } = await capture('辛');
  await identify('forgotten-known', { accountId });
  await visit('forgotten', 'old');
  await visit('returning', 'old');
  now = new Date(now.getTime() + 179 * DAY);
  await visit('returning', 'new');
  await forgetOldVisits(db, now);
  expect([await keptOf('forgotten'), await keptOf('returning')]).toEqual([1, 2]);
  now = new Date(now.getTime() + 2 * DAY);
  await forgetOldVisits(db, now);
  expect([await keptOf('forgotten'), await keptOf('returning')]).toEqual([0, 1]);
  const keys = (await db.select().from(visitors)).map(({ key }) => key);
  expect(keys).not.toContain('forgotten');
  expect(keys).toEqual(expect.arrayContaining(['returning', 'forgotten-known']));
});

test.each([
  ['a key of nothing', { visitorKey: ' ' }, 'visitorKey'],
  ['a key of more than 100 characters', { visitorKey: 'k'.repeat(101) }, 'visitorKey'],
  ['a visit to come', { occurredAt: '2126-01-01T00:00:00Z' }, 'occurredAt'],
  ['an address without end', { url: `https://a.example/${'x'.repeat(2000)}` }, 'url'],
])('%s is the caller’s mistake', async (_what, wrong, field) => {
  const query = 'mutation($input: RecordVisitInput!) { recordVisit(input: $input) { isKept } }';
  const { errors } = await api.as('integrator', query, { input: { visitorKey: 'wrong', ...wrong } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

test('nobody is identified as a contact of another account', async () => {
  const [one, other] = [await capture('壬'), await capture('癸')];
  const query = 'mutation($input: IdentifyVisitorInput!) { identifyVisitor(input: $input) { account { id } } }';
  const input = { visitorKey: 'stranger', accountId: one.accountId, contactId: other.contactId };
  const { errors } = await api.as('integrator', query, { input });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'contactId' });
  expect(await visit('stranger', 'page')).toMatchObject({ isKept: true });
});

test('the tables that a rebuild makes from events alone are those of live use', async () => {
  const { before, after } = await api.services.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return { before: live, after: await hashProjections(tx) };
  });
  expect(after).toEqual(before);
});
