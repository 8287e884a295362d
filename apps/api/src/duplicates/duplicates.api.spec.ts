import { hashProjections, lookForDuplicates, rebuildProjections } from '@tasuki/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

const CREATE =
  'mutation($input: CreateAccountInput!) { createAccount(input: $input) { account { id version } refusal { code } } }';
const QUEUE = `query($accountId: ID) { duplicateProposals(accountId: $accountId) {
  totalCount nodes { score account { id } other { id } reasons { reason values } } } }`;
const PREVIEW = `query($survivorId: ID!, $mergedId: ID!) { mergePreview(survivorId: $survivorId, mergedId: $mergedId) {
  survivor { events contacts account { name } } merged { events contacts } fields { field survivor merged } } }`;
const MERGE =
  'mutation($input: MergeAccountsInput!) { mergeAccounts(input: $input) { account { name region } refusal { code } } }';
const UNMERGE =
  'mutation($input: UnmergeAccountsInput!) { unmergeAccounts(input: $input) { account { name region } refusal { code } } }';
const DISMISS = 'mutation($input: DismissDuplicateInput!) { dismissDuplicate(input: $input) { refusal { code } } }';
const RECONSIDER =
  'mutation($input: ReconsiderDuplicateInput!) { reconsiderDuplicate(input: $input) { refusal { code } } }';
const CONTACT = 'mutation($input: CreateContactInput!) { createContact(input: $input) { refusal { code } } }';

async function create(name: string, fields: Record<string, unknown> = {}): Promise<string> {
  const { data } = await api.as('admin', CREATE, { input: { name, ...fields } });
  return data.createAccount.account.id;
}

const look = () => lookForDuplicates(api.services.db, { now: new Date() });
const queueOf = async (accountId?: string) => {
  await look();
  return (await api.as('marketing-member', QUEUE, { accountId })).data.duplicateProposals;
};

describe('the queue of duplicates', () => {
  test('proposes what is written in two ways, with the reasons', async () => {
    const [one, other] = [await create('株式会社髙橋計測'), await create('㈱高橋計測')];
    const { nodes } = await queueOf(one);
    expect(nodes).toHaveLength(1);
    expect([nodes[0].account.id, nodes[0].other.id].sort()).toEqual([one, other].sort());
    expect(nodes[0].reasons).toEqual([
      { reason: 'CHARACTER_FORMS_DIFFER', values: expect.arrayContaining(['株式会社髙橋計測', '㈱高橋計測']) },
    ]);
  });

  test('finds a name that is one sign apart only with another sign of likeness', async () => {
    const [one, other] = [await create('霧島観測機器'), await create('霧島観側機器')];
    expect((await queueOf(one)).nodes).toEqual([]);
    const phone = { familyName: '佐藤', givenName: '花子', phone: '03-5555-0101' };
    await api.as('admin', CONTACT, { input: { accountId: one, ...phone } });
    await api.as('admin', CONTACT, { input: { accountId: other, ...phone, phone: '+81 3 5555 0101' } });
    const [pair] = (await queueOf(other)).nodes;
    expect(pair.reasons.map((each: { reason: string }) => each.reason)).toEqual([
      'SIMILAR_NAME',
      'SAME_PHONE',
      'SAME_PERSON',
    ]);
  });

  test('looks again only at what has changed', async () => {
    await look();
    expect(await look()).toBe(0);
    await create('変わった会社');
    expect(await look()).toBe(1);
  });

  test('remembers that two are two companies until somebody takes it back', async () => {
    const [one, other] = [await create('双子山工業'), await create('(株)双子山工業')];
    const { totalCount } = await queueOf();
    const input = { accountId: other, otherId: one };
    expect((await api.as('marketing-manager', DISMISS, { input })).data.dismissDuplicate.refusal).toBeNull();
    expect(await queueOf(one)).toMatchObject({ nodes: [] });
    expect(await queueOf()).toMatchObject({ totalCount: totalCount - 1 });
    await api.as('marketing-manager', RECONSIDER, { input: { accountId: one, otherId: other } });
    expect((await queueOf(one)).nodes).toHaveLength(1);
  });
});

test('a merge shows beforehand what comes together, takes over what was chosen, and gives it back', async () => {
  const survivorId = await create('合流精機', { region: '東京都', industry: '製造' });
  const mergedId = await create('株式会社合流精機', { region: '大阪府' });
  await api.as('admin', CONTACT, { input: { accountId: mergedId, familyName: '𠮷野' } });
  const { mergePreview } = (await api.as('field-sales-member', PREVIEW, { survivorId, mergedId })).data;
  expect(mergePreview).toMatchObject({ survivor: { contacts: 0 }, merged: { contacts: 1 } });
  expect(mergePreview.fields).toEqual([
    { field: 'NAME', survivor: '合流精機', merged: '株式会社合流精機' },
    { field: 'INDUSTRY', survivor: '製造', merged: null },
    { field: 'REGION', survivor: '東京都', merged: '大阪府' },
  ]);
  expect((await queueOf(survivorId)).nodes).toHaveLength(1);
  const input = { survivorId, mergedId, take: ['NAME', 'REGION', 'INDUSTRY'] };
  const merged = await api.as('admin', MERGE, { input });
  expect(merged.data.mergeAccounts.account).toEqual({ name: '株式会社合流精機', region: '大阪府' });
  expect((await queueOf(survivorId)).nodes).toEqual([]);
  const undone = await api.as('admin', UNMERGE, { input: { mergedId } });
  expect(undone.data.unmergeAccounts.account).toEqual({ name: '合流精機', region: '東京都' });
  expect((await queueOf(survivorId)).nodes).toHaveLength(1);
});

test('dismissals and what a merge took over stand in the events alone', async () => {
  const { before, after } = await api.services.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return { before: live, after: await hashProjections(tx) };
  });
  expect(after).toEqual(before);
});
