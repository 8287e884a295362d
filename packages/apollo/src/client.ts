import { ApolloClient, ApolloLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { RetryLink } from '@apollo/client/link/retry';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient as createSocket } from 'graphql-ws';
import { delayWhen, from, switchMap, tap, throwError } from 'rxjs';
import { createCache } from './cache.ts';
import { connectionMonitor } from './connection-state.ts';
import { errorCode } from './describe-error.ts';
import { freshAnswers } from './fresh-answers.ts';

export interface TasukiClientOptions {
  /** Which app asks, for the server's log: `field-sales`. */
  app: string;
  /**
   * The session has ended. Where somebody was in, the answer waits for them to come back: true asks again what was
   * refused, so that nothing that was typed is lost.
   */
  onSignedOut: () => Promise<boolean> | undefined;
}

export interface TasukiClient {
  client: ApolloClient;
  /** Drops what is remembered and the live connection, so that the next person starts from nothing. */
  forget: () => Promise<void>;
}

/** The Apollo client of one app: HTTP for questions and acts, a socket for what happens meanwhile. */
export function createTasukiClient({ app, onSignedOut }: TasukiClientOptions): TasukiClient {
  const socket = createTasukiSocket();
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      freshAnswers(),
      watchLink(onSignedOut),
      wordRefusals(),
      retryQueries(),
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        new GraphQLWsLink(socket),
        // A header that no foreign page can send is the guard against cross-site requests.
        new HttpLink({ uri: '/graphql', headers: { 'x-tasuki-app': app } }),
      ),
    ]),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
  return {
    client,
    forget: async () => {
      socket.terminate();
      await client.clearStore();
    },
  };
}

function watchLink(onSignedOut: TasukiClientOptions['onSignedOut']): ApolloLink {
  const watchErrors = new ErrorLink(({ error, operation, forward }) => {
    const code = errorCode(error);
    if (code === 'NETWORK') connectionMonitor.report(navigator.onLine ? 'connecting' : 'offline');
    if (code !== 'UNAUTHENTICATED') return;
    const back = onSignedOut();
    if (!back || operation.operationType === OperationTypeNode.SUBSCRIPTION) return;
    // The server did nothing of what it refused: asking again is safe, also for an act.
    return from(back).pipe(switchMap((isBack) => (isBack ? forward(operation) : throwError(() => error))));
  });
  const watchAnswers = new ApolloLink((operation, forward) =>
    forward(operation).pipe(tap({ next: () => connectionMonitor.report('online') })),
  );
  return watchErrors.concat(watchAnswers);
}

/**
 * What acts are refused with is told in words that come with the first act, beside its request: no page waits for them before.
 * Where they do not come, the API's own sentence is told.
 */
function wordRefusals(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.MUTATION) return forward(operation);
    const words = import('./all-refusal-texts.ts').catch(() => undefined);
    return forward(operation).pipe(delayWhen(() => from(words)));
  });
}

const MOST_ATTEMPTS = 5;

/** Only queries are asked again: a mutation may have arrived although its answer did not. */
function retryQueries(): ApolloLink {
  return new RetryLink({
    delay: { initial: 300, max: 5000, jitter: true },
    attempts: (count, operation, error) =>
      count < MOST_ATTEMPTS && operation.operationType === OperationTypeNode.QUERY && errorCode(error) === 'NETWORK',
  });
}

function createTasukiSocket() {
  const { protocol, host } = window.location;
  return createSocket({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 20_000,
    on: {
      connected: () => connectionMonitor.report('online'),
      closed: (event) => {
        const wasClean = isCloseLike(event) && CLEAN_CLOSES.has(event.code);
        if (!wasClean) connectionMonitor.report(navigator.onLine ? 'connecting' : 'offline');
      },
    },
  });
}

/** A normal end, and our own `terminate` at sign-out. */
const CLEAN_CLOSES = new Set([1000, 4499]);

function isCloseLike(event: unknown): event is { code: number } {
  return typeof event === 'object' && event !== null && 'code' in event && typeof event.code === 'number';
}
