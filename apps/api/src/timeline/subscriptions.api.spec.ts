import { connect } from '@tasuki/db';
import { testDatabase } from '@tasuki/db/testing/test-database';
import type { GraphQLError } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { afterAll, beforeAll, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let listen: MockInstance;
let subscriptions: number;
const clients: Client[] = [];
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => {
  listen = vi.spyOn(api.services.relay, 'listen');
  subscriptions = 0;
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.dispose()));
  await api?.close();
});

const CAPTURE = `mutation($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id account { id } } } }`;
const OFFER = `mutation($input: OfferHandoffInput!) { offerHandoff(input: $input) { handoff { id } refusal { code } } }`;
const NOTE = `mutation($input: AddNoteInput!) { addNote(input: $input) { event { id } refusal { code } } }`;

async function connectAs(role: 'admin' | null, isInParameters = false): Promise<Client> {
  const token = role && (await api.tokenFor(role));
  const authorization = `Bearer ${token}`;
  class Socket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, token && !isInParameters ? { headers: { authorization } } : {});
    }
  }
  const client = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    connectionParams: isInParameters ? { authorization } : {},
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => {},
  });
  clients.push(client);
  return client;
}

type News = Record<string, unknown>;

/**
 * Collects what arrives until there is enough, or the time that was promised is over. What happened just before may be among it: a
 * subscription begins where the server stands in its outbox.
 */
async function collect(
  client: Client,
  query: string,
  act: () => Promise<unknown>,
  isEnough: (seen: News[]) => boolean,
): Promise<News[]> {
  subscriptions += 1;
  const subscription = client.iterate<Record<string, News>>({ query });
  const seen: News[] = [];
  const reading = (async () => {
    for await (const { data } of subscription) {
      if (data) seen.push(Object.values(data)[0] ?? {});
      if (isEnough(seen)) return;
    }
  })();
  // The socket answers nothing to a subscription until there is news: it has arrived when the server listens, and soon knows where news begins.
  await vi.waitFor(() => expect(listen.mock.calls.length).toBe(subscriptions), { timeout: 20_000 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await act();
  await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 3000))]);
  await subscription.return?.();
  return seen;
}

async function capture(companyName: string): Promise<string> {
  const { data } = await api.as('admin', CAPTURE, { input: { companyName, companyDomain: `${companyName}.example` } });
  return data.captureLead.lead.account.id;
}

test('each event on the account arrives once, and none of another account', async () => {
  const [mine, other] = [await capture('mine'), await capture('other')];
  const seen = await collect(
    await connectAs('admin'),
    `subscription { timelineEventAdded(accountId: "${mine}") { kind summary(locale: EN) } }`,
    async () => {
      await api.as('admin', NOTE, { input: { accountId: other, text: 'elsewhere' } });
      await api.as('admin', NOTE, { input: { accountId: mine, text: 'one' } });
      await api.as('admin', NOTE, { input: { accountId: mine, text: 'two' } });
    },
    () => false,
  );
  const notes = seen.filter(({ kind }) => kind === 'accounts.note-added');
  expect(notes.map(({ summary }) => summary)).toEqual(['one', 'two']);
});

test('what another database of the same server is busy with holds no news back', async () => {
  const mine = await capture('busy');
  const other = await connect((await testDatabase()).url);
  const query = `subscription { timelineEventAdded(accountId: "${mine}") { summary(locale: EN) } }`;
  const isMeant = ({ summary }: News) => summary === 'meanwhile';
  const client = await connectAs('admin');
  const seen = await other.sql.begin(async (tx) => {
    await tx`select pg_current_xact_id()`;
    const note = () => api.as('admin', NOTE, { input: { accountId: mine, text: 'meanwhile' } });
    return collect(client, query, note, (news) => news.some(isMeant));
  });
  await other.close();
  expect(seen).toContainEqual({ summary: 'meanwhile' });
});

test('a department hears of the handoffs that it sends or receives, and of no others', async () => {
  const accountId = await capture('relay');
  const client = await connectAs('admin');
  const offer = () =>
    api.as('admin', OFFER, { input: { accountId, from: 'MARKETING', to: 'INSIDE_SALES', note: 'hot' } });
  const query = (department: string) => `subscription { handoffChanged(department: ${department}) { id state } }`;
  const isOne = (news: News[]) => news.length === 1;
  const [received, uninvolved] = await Promise.all([
    collect(client, query('INSIDE_SALES'), offer, isOne),
    collect(client, query('CUSTOMER_SUCCESS'), async () => {}, isOne),
  ]);
  expect(received.map(({ state }) => state)).toEqual(['offered']);
  expect(uninvolved).toEqual([]);
});

test('what is wrong with an operation is told with its code, to a token in the parameters too, and the socket stays open', async () => {
  const client = await connectAs('admin', true);
  const codeOf = (query: string) =>
    new Promise((resolve) => {
      client.subscribe(
        { query },
        {
          next: resolve,
          error: (problems) => resolve((problems as GraphQLError[])[0]?.extensions.code),
          complete: () => resolve('complete'),
        },
      );
    });
  const page = (below: string) => `timeline(first: 200) { nodes { account { ${below} } } }`;
  expect(await codeOf('{ viewer {')).toBe('GRAPHQL_PARSE_FAILED');
  expect(await codeOf('{ nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await codeOf('subscription { timelineEventAdded(accountId: "x") { id } }')).toBe('BAD_USER_INPUT');
  expect(await codeOf(`{ accounts(first: 200) { nodes { ${page(page('id'))} } } }`)).toBe('BAD_USER_INPUT');
  expect(await codeOf('{ viewer { name } }')).toMatchObject({ data: { viewer: { name: 'admin' } } });
});

test('a stranger cannot subscribe', async () => {
  const client = await connectAs(null);
  const failure = await new Promise((resolve) => {
    client.subscribe(
      { query: 'subscription { handoffChanged { id } }' },
      { next: resolve, error: resolve, complete: () => resolve('complete') },
    );
  });
  expect(failure).toMatchObject({ code: 4403 });
});
