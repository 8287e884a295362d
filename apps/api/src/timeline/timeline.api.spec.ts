import { commit } from '@tasuki/db';
import { parseGlobalId } from '@tasuki/domain';
import { noteAdded } from '@tasuki/domain/accounts/events/note-added';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let accountId: string;

const CAPTURE = `mutation($input: CaptureLeadInput!) { captureLead(input: $input) {
  lead { id account { id } } event { id kind } refusal { code } } }`;
const PAGE = `query($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: DateTime, $filter: TimelineFilter) {
  account(id: $id) { timeline(first: $first, after: $after, last: $last, before: $before, around: $around, filter: $filter) {
    totalCount hiddenCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id kind occurredAt summary(locale: EN) payload isHidden } } } } }`;

beforeAll(async () => {
  api = await startTestApi();
  const answer = await api.as('marketing-member', CAPTURE, {
    input: { companyName: '㈱髙橋製作所', companyDomain: 'takahashi.example' },
  });
  accountId = answer.data.captureLead.lead.account.id;
  // Fifty events of the same millisecond, and fifty a millisecond apart.
  const uuid = parseGlobalId(accountId)?.id ?? '';
  const start = Date.parse('2025-04-01T00:00:00Z');
  const notes = Array.from({ length: 100 }, (_, index) =>
    noteAdded.event({
      accountId: uuid,
      department: 'marketing',
      occurredAt: new Date(start + Math.max(0, index - 49)),
      visibility: index % 10 === 0 ? 'department' : 'everyone',
      payload: { text: `note ${index}` },
    }),
  );
  await api.services.db.transaction((tx) =>
    commit(tx, notes, { actorId: null, actorType: 'system', operation: 'addNote', now: new Date() }),
  );
});
afterAll(() => api?.close());

async function walk(pageSize: number, isBackward: boolean): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const variables: Record<string, unknown> = isBackward
      ? { last: pageSize, before: cursor }
      : { first: pageSize, after: cursor };
    const { data } = await api.as('admin', PAGE, { id: accountId, ...variables });
    const { edges, pageInfo } = data.account.timeline;
    const ids = edges.map((edge: { node: { id: string } }) => edge.node.id);
    if (isBackward) seen.unshift(...ids);
    else seen.push(...ids);
    if (!(isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen;
    cursor = isBackward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

test('paging forward and backward by any size shows every event once, in one order, also within one millisecond', async () => {
  const whole = await walk(200, false);
  expect(new Set(whole).size).toBe(103);
  for (const size of [1, 7, 33]) expect(await walk(size, false)).toEqual(whole);
  expect(await walk(9, true)).toEqual(whole);
});

test.each([
  { first: 0 },
  { first: 201 },
  { first: -1 },
  { last: 500 },
  { first: 5, last: 5 },
  { first: 5, after: '%%%' },
  { first: 5, after: '~AAAA' },
])('bad page arguments are BAD_USER_INPUT, never clamped: %o', async (variables) => {
  const { errors } = await api.as('admin', PAGE, { id: accountId, ...variables });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('what another department keeps to itself stays in the list as a placeholder with the organisation’s day and department only', async () => {
  const { data } = await api.as('field-sales-member', PAGE, { id: accountId, first: 200 });
  const { edges, totalCount, hiddenCount } = data.account.timeline;
  expect({ totalCount, hiddenCount }).toEqual({ totalCount: 103, hiddenCount: 10 });
  const hidden = edges.filter((edge: { node: { isHidden: boolean } }) => edge.node.isHidden);
  expect(hidden).toHaveLength(10);
  for (const { node, cursor } of hidden) {
    expect(node).toMatchObject({ kind: 'hidden', payload: {}, occurredAt: '2025-03-31T15:00:00.000Z' });
    expect(Buffer.from(cursor, 'base64url').toString()).not.toContain('1743465600');
  }
  const after = await api.as('field-sales-member', PAGE, { id: accountId, first: 1, after: hidden[3].cursor });
  expect(after.errors).toBeUndefined();
});

test('what a placeholder hides cannot be found by filtering for it', async () => {
  const filter = { kinds: ['accounts.note-added'] };
  const { data } = await api.as('field-sales-member', PAGE, { id: accountId, first: 200, filter });
  expect(data.account.timeline).toMatchObject({ totalCount: 90, hiddenCount: 0 });
  const own = await api.as('marketing-member', PAGE, { id: accountId, first: 1, filter });
  expect(own.data.account.timeline.totalCount).toBe(100);
});

test('a page can begin at a moment, and its first event is the newest at or before it', async () => {
  const { data } = await api.as('admin', PAGE, { id: accountId, first: 1, around: '2025-04-01T00:00:00.020Z' });
  expect(data.account.timeline.edges[0].node.payload.text).toBe('note 69');
});

test('a retried capture with the same clientMutationId has one effect and the same answer; another body is refused', async () => {
  const input = { companyName: 'Kanda Design Inc.', companyDomain: 'kanda.example', clientMutationId: 'capture-1' };
  const answers = await Promise.all(Array.from({ length: 8 }, () => api.as('admin', CAPTURE, { input })));
  expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1);
  const other = await api.as('admin', CAPTURE, { input: { ...input, companyName: 'Other' } });
  expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('two captures of one company at once make one account', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      api.as('admin', CAPTURE, { input: { companyName: `北斗 ${index}`, companyDomain: 'hokuto.example' } }),
    ),
  );
  expect(new Set(answers.map((answer) => answer.data?.captureLead.lead.account.id)).size).toBe(1);
});

test('variables that do not fit are the caller’s mistake, not ours', async () => {
  const { errors } = await api.as('admin', PAGE, { id: accountId, first: 'many' });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a stranger learns nothing about the schema', async () => {
  const [one, other] = await Promise.all([api.as(null, '{ viewer { id } }'), api.as(null, '{ nonsense }')]);
  expect(one).toEqual(other);
  expect(one.status).toBe(401);
});
