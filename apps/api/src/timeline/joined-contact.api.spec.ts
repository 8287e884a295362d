import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let id: string;

beforeAll(async () => {
  api = await startTestApi();
  const { data } = await api.as(
    'marketing-member',
    `mutation { captureLead(input: { companyName: "㈱髙橋製作所", contactName: "𠮷野 美咲", contactEmail: "yoshino@takahashi.example" })
      { lead { account { id } } } }`,
  );
  id = data.captureLead.lead.account.id;
});
afterAll(() => api?.close());

const CONTACT = 'contact { id familyName givenName email consent consentAt version account { id } }';

async function contactsBy(selection: string, rest = '') {
  const { data, errors } = await api.as(
    'admin',
    `query($id: ID!) { account(id: $id) { timeline { ${selection} } } } ${rest}`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.account.timeline;
}

test('a contact that came with its event is the one that is loaded by itself', async () => {
  const { nodes } = await contactsBy(`nodes { id ${CONTACT} }`);
  const captured = nodes[0];
  expect(captured.contact).toMatchObject({
    familyName: '𠮷野',
    givenName: '美咲',
    consent: 'unknown',
    account: { id },
  });
  const { data } = await api.as('admin', `query($id: ID!) { node(id: $id) { ... on TimelineEvent { ${CONTACT} } } }`, {
    id: captured.id,
  });
  expect(data.node.contact).toEqual(captured.contact);
});

test('a contact asked for inside a fragment comes along too, and an event without one has none', async () => {
  const { edges } = await contactsBy('edges { node { ...Row } }', `fragment Row on TimelineEvent { kind ${CONTACT} }`);
  const byKind = Object.fromEntries(edges.map(({ node }: { node: { kind: string } }) => [node.kind, node]));
  expect(byKind['marketing.lead-captured'].contact.familyName).toBe('𠮷野');
  expect(byKind['accounts.account-created'].contact).toBeNull();
});

test('two pages of one question each bring all that they ask of the same contact', async () => {
  const { data, errors } = await api.as(
    'admin',
    `query($id: ID!) { account(id: $id) {
      few: timeline { nodes { contact { familyName } } } many: timeline { nodes { ${CONTACT} } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  const { few, many } = data.account;
  expect(many).toEqual(await contactsBy(`nodes { ${CONTACT} }`));
  expect(few).toEqual(await contactsBy('nodes { contact { familyName } }'));
});
