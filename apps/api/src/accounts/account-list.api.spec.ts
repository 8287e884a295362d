import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeListCursor } from '../connections/list-cursor.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  for (let count = 0; count < 10; count++) await create();
});
afterAll(() => api?.close());

const CREATE = `mutation($input: CreateAccountInput!) { createAccount(input: $input) {
  account { id name state version holder domains cycles { number kind } } event { kind } refusal { code field details } } }`;

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

let made = 0;
async function create(fields: Record<string, unknown> = {}) {
  made += 1;
  const input = { name: `株式会社${made}`, domains: [`made${made}.example`], ...fields };
  const { data, errors } = await api.as('field-sales-member', CREATE, { input });
  expect(errors).toBeUndefined();
  return data.createAccount.account as { id: string; name: string; version: number };
}

describe('the account list', () => {
  const LIST = `query($first: Int, $after: String, $last: Int, $before: String, $filter: AccountFilter, $orderBy: AccountOrder) {
    accounts(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id name holder owners { work } leads { id } } } }`;

  test('finds by name, kana and domain, with % and _ meaning themselves', async () => {
    await create({ name: '100%_達成', nameKana: 'ヒャクパーセント', domains: ['hyaku.example'] });
    for (const text of ['100%_', 'ヒャク', 'HYAKU.ex']) {
      const { data } = await api.as('admin', LIST, { filter: { text } });
      expect(data.accounts.nodes.map(({ name }: { name: string }) => name)).toEqual(['100%_達成']);
    }
    expect((await api.as('admin', LIST, { filter: { text: '%' } })).data.accounts.totalCount).toBe(1);
  });

  test.each(['NAME', 'CREATED_AT', 'HOLDER_SINCE'])('pages by %s both ways without a gap', async (field) => {
    const orderBy = { field, direction: 'DESC' };
    const whole = (await api.as('admin', LIST, { first: 200, orderBy })).data.accounts;
    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
    const down: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Page = (await api.as('admin', LIST, { first: 3, after, orderBy })).data.accounts;
      down.push(...ids(nodes));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(down).toEqual(ids(whole.nodes));
    const up: string[] = [];
    for (let before: string | null = null; ; ) {
      const { nodes, pageInfo }: Page = (await api.as('admin', LIST, { last: 3, before, orderBy })).data.accounts;
      up.unshift(...ids(nodes));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    expect(up).toEqual(ids(whole.nodes));
  });

  test.each([
    { first: 0 },
    { first: 201 },
    { last: 500 },
    { after: 'x' },
    { after: '' },
    { after: writeListCursor('leads.enteredAt', new Date(), '01a1fe83-9a40-7085-b9e6-e360806a08c7') },
    { first: 1, last: 1 },
  ])('bad page arguments are BAD_USER_INPUT: %o', async (variables) => {
    const { errors } = await api.as('admin', LIST, variables);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
