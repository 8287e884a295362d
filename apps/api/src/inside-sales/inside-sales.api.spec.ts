import { hashProjections, rebuildProjections } from '@tasuki/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let accountId: string;
let leadId: string;
let contactId: string;
let now = new Date('2026-06-01T01:00:00Z');
beforeAll(async () => {
  api = await startTestApi({ now: () => now });
  const { data } = await api.as(
    'marketing-member',
    'mutation($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id contact { id } account { id } } } }',
    {
      input: {
        companyName: '髙橋製作所',
        contactName: '髙橋 美咲',
        contactEmail: 'm@takahashi.example',
        source: 'web',
      },
    },
  );
  ({
    id: leadId,
    contact: { id: contactId },
    account: { id: accountId },
  } = data.captureLead.lead);
});
afterAll(() => api?.close());

const CALL = `mutation($input: LogCallInput!) { logCall(input: $input) {
  call { id outcome note contact { id } account { tasks { title dueAt state } } } event { kind department summary(locale: JA) contact { id } subject { id } } refusal { code field } } }`;
const CORRECT = `mutation($input: CorrectCallInput!) { correctCall(input: $input) { call { outcome } event { kind } refusal { code } } }`;
const BOOK = `mutation($input: BookMeetingInput!) { bookMeeting(input: $input) {
  meeting { id kind state startsAt place } event { kind } refusal { code field } } }`;

test('a call is one event; a promised call back is a task beside it', async () => {
  const input = {
    accountId,
    contactId,
    leadId,
    outcome: 'CALLBACK',
    callbackAt: '2026-06-02T05:00:00.000Z',
    note: '午後に',
  };
  const { data } = await api.as('inside-sales-member', CALL, { input });
  expect(data.logCall).toMatchObject({
    call: {
      outcome: 'CALLBACK',
      contact: { id: contactId },
      account: { tasks: [{ title: 'Call back', state: 'open' }] },
    },
    event: {
      kind: 'inside-sales.call-logged',
      department: 'INSIDE_SALES',
      summary: '架電: 折り返し待ち',
      contact: { id: contactId },
      subject: { id: data.logCall.call.id },
    },
  });
  const past = await api.as('inside-sales-member', CALL, {
    input: { ...input, callbackAt: '2026-05-01T00:00:00.000Z' },
  });
  expect(past.data.logCall.refusal).toEqual({ code: 'CALLBACK_IN_THE_PAST', field: 'callbackAt' });
});

test('the same clientMutationId logs one call', async () => {
  const input = { accountId, outcome: 'ABSENT', clientMutationId: 'one-call' };
  const first = await api.as('inside-sales-member', CALL, { input });
  const second = await api.as('inside-sales-member', CALL, { input });
  expect(second.data.logCall.call.id).toBe(first.data.logCall.call.id);
  const { errors } = await api.as('inside-sales-member', CALL, { input: { ...input, outcome: 'REFUSED' } });
  expect(errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('a slip is corrected within minutes by the caller, by a later event', async () => {
  const { data } = await api.as('inside-sales-member', CALL, { input: { accountId, outcome: 'ABSENT' } });
  const input = { callId: data.logCall.call.id, outcome: 'MEANINGFUL' };
  const other = await api.as('field-sales-member', CORRECT, { input });
  expect(other.data.correctCall.refusal.code).toBe('NOT_YOUR_CALL');
  const mended = await api.as('inside-sales-member', CORRECT, { input });
  expect(mended.data.correctCall).toMatchObject({
    call: { outcome: 'MEANINGFUL' },
    event: { kind: 'inside-sales.call-corrected' },
  });
  now = new Date(now.getTime() + 11 * 60_000);
  const late = await api.as('inside-sales-member', CORRECT, { input: { ...input, outcome: 'REFUSED' } });
  expect(late.data.correctCall.refusal.code).toBe('TOO_LATE_TO_CORRECT');
});

test('a meeting is booked for a time to come', async () => {
  const input = { accountId, contactId, leadId, kind: 'ONLINE', startsAt: '2026-06-10T01:00:00.000Z', place: 'Zoom' };
  const { data } = await api.as('inside-sales-member', BOOK, { input });
  expect(data.bookMeeting).toMatchObject({
    meeting: { kind: 'ONLINE', state: 'booked', place: 'Zoom' },
    refusal: null,
  });
  const past = await api.as('inside-sales-member', BOOK, { input: { ...input, startsAt: '2026-05-10T01:00:00.000Z' } });
  expect(past.data.bookMeeting.refusal).toEqual({ code: 'MEETING_IN_THE_PAST', field: 'startsAt' });
});

test('marketing does not log calls, and a stranger’s contact is no contact of this account', async () => {
  const { errors } = await api.as('marketing-member', CALL, { input: { accountId, outcome: 'ABSENT' } });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const elsewhere = await api.as(
    'marketing-member',
    'mutation { captureLead(input: { companyName: "他社", contactName: "田中" }) { lead { contact { id } } } }',
  );
  const foreign = { accountId, contactId: elsewhere.data.captureLead.lead.contact.id, outcome: 'ABSENT' };
  const answer = await api.as('inside-sales-member', CALL, { input: foreign });
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('the tables that a rebuild makes from events alone are those of live use', async () => {
  const { before, after } = await api.services.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return { before: live, after: await hashProjections(tx) };
  });
  expect(after).toEqual(before);
});
