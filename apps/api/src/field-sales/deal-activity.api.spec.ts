import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;

const TODAY = new Date('2026-07-20T03:00:00Z');
const TOMORROW = '2026-07-21T06:00:00.000Z';
const NEXT_WEEK = '2026-07-27T06:00:00.000Z';

async function run(mutation: string, input: Record<string, unknown>, fields: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { refusal { code } ${fields} } }`;
  const { data, errors } = await api.as('admin', query, { input });
  expect(errors).toBeUndefined();
  expect(data[mutation].refusal).toBeNull();
  return data[mutation];
}

async function activityOf(dealId: string) {
  const query = `{ node(id: "${dealId}") { ... on Opportunity { nextActivityAt meetings { startsAt state } } } }`;
  return (await api.as('field-sales-member', query)).data.node;
}

beforeAll(async () => {
  api = await startTestApi({ now: () => TODAY });
});
afterAll(() => api?.close());

test('a deal next moves at its earliest booked meeting or field-sales task, and not at another deal’s', async () => {
  const { account } = await run('createAccount', { name: '㈱次回予定' }, 'account { id }');
  const open = async (name: string) =>
    (await run('openOpportunity', { accountId: account.id, name, currency: 'JPY' }, 'opportunity { id }')).opportunity
      .id;
  const [deal, other] = [await open('本体'), await open('追加')];
  expect(await activityOf(deal)).toEqual({ nextActivityAt: null, meetings: [] });

  await run('bookMeeting', { accountId: account.id, opportunityId: other, startsAt: TOMORROW }, 'meeting { id }');
  expect((await activityOf(deal)).nextActivityAt).toBeNull();

  // Booked before anyone spoke of a deal: it is every deal's of the account.
  const { meeting } = await run('bookMeeting', { accountId: account.id, startsAt: NEXT_WEEK }, 'meeting { id }');
  expect(await activityOf(deal)).toEqual({
    nextActivityAt: NEXT_WEEK,
    meetings: [{ startsAt: NEXT_WEEK, state: 'booked' }],
  });

  const task = { accountId: account.id, title: '稟議の確認', department: 'FIELD_SALES', dueAt: TOMORROW };
  await run('createTask', task, 'task { id }');
  expect((await activityOf(deal)).nextActivityAt).toBe(TOMORROW);

  await run('completeMeeting', { meetingId: meeting.id, outcome: 'HELD' }, 'meeting { state }');
  await run('loseOpportunity', { opportunityId: deal, reasonCode: 'timing' }, 'opportunity { state }');
  expect((await activityOf(deal)).nextActivityAt).toBeNull();
});
