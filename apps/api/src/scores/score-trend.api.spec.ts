import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const DAY = 86_400_000;
let now = new Date('2026-06-01T03:00:00Z');
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ now: () => now });
});
afterAll(() => api?.close());

async function ask(query: string, variables: Record<string, unknown>) {
  const { data, errors } = await api.as('admin', query, variables);
  expect(errors).toBeUndefined();
  return data;
}

test('the trend tells what a lead was worth week by week since it came in, the last one now', async () => {
  const input = { companyName: '推移', contactName: '田中 花子', contactEmail: 'hanako@suii.example' };
  const capture =
    'mutation($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id account { id } contact { id } } } }';
  const { lead } = (await ask(capture, { input })).captureLead;
  const touch = 'mutation($input: RecordTouchInput!) { recordTouch(input: $input) { refusal { code } } }';
  const about = { accountId: lead.account.id, contactId: lead.contact.id };
  await ask(touch, { input: { ...about, kind: 'FORM_SUBMITTED' } });
  now = new Date(now.getTime() + 15 * DAY);
  const scores = `query($id: ID!, $at: DateTime) { node(id: $id) { ... on Lead { scores(at: $at) { engagement
    trend { at engagement } } } } }`;
  const [score] = (await ask(scores, { id: lead.id })).node.scores;
  expect(score.trend.map(({ at }: { at: string }) => at)).toEqual(
    [14, 7, 0].map((days) => new Date(now.getTime() - days * DAY).toISOString()),
  );
  for (const { at, engagement } of score.trend) {
    const [then] = (await ask(scores, { id: lead.id, at })).node.scores;
    expect(then.engagement).toBe(engagement);
  }
  expect(score.trend[0].engagement).toBeGreaterThan(score.engagement);
});
