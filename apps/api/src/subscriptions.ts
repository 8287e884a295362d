import type { IncomingHttpHeaders, Server } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { v7 as uuidv7 } from 'uuid';
import { WebSocketServer } from 'ws';
import type { FindViewer } from './auth/find-viewer.ts';
import { createContext, type Services } from './context.ts';
import { formatError } from './format-error.ts';
import { isForeignOrigin } from './is-foreign-origin.ts';
import { readOperation } from './read-operation.ts';

interface SubscriptionOptions {
  schema: GraphQLSchema;
  services: Services;
  findViewer: FindViewer;
  publicUrl: string;
  log: FastifyBaseLogger;
}

/**
 * Serves graphql-ws on `/graphql`, under the limits of HTTP. The cookie or token of the handshake says who is asking, or a token in
 * the connection's parameters, because a browser's socket sends no headers of its own; a foreign page may not ask.
 */
export function serveSubscriptions(
  server: Server,
  { schema, services, findViewer, publicUrl, log }: SubscriptionOptions,
) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 256 * 1024 });
  server.on('upgrade', (request, socket, head) => {
    const path = request.url?.split('?')[0];
    if (path !== '/graphql' || isForeignOrigin(request.headers, publicUrl)) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  const format = formatError(log);
  const tell = (errors: readonly GraphQLError[]) => errors.map((error) => format(error.toJSON(), error));
  const disposable = useServer(
    {
      onConnect: async ({ connectionParams, extra }) =>
        (await findViewer(credentialsOf(extra.request.headers, connectionParams))) !== null,
      onSubscribe: (_socket, _id, payload) => readOperation(schema, payload),
      context: async ({ connectionParams, extra }) => {
        const credentials = credentialsOf(extra.request.headers, connectionParams);
        return createContext(services, {
          viewer: await findViewer(credentials),
          refreshViewer: () => findViewer(credentials),
          requestId: uuidv7(),
        });
      },
      onError: (_socket, _id, _payload, errors) => tell(errors),
      onNext: (_socket, _id, _payload, _args, { errors, ...answer }) =>
        errors ? { ...answer, errors: tell(errors) } : undefined,
    },
    sockets,
  );
  return { close: async () => void (await disposable.dispose()) };
}

/** `authorization` of the parameters, under either spelling, stands for the header of that name. */
function credentialsOf(
  headers: IncomingHttpHeaders,
  parameters: Record<string, unknown> | undefined,
): IncomingHttpHeaders {
  const authorization = parameters?.authorization ?? parameters?.Authorization;
  return typeof authorization === 'string' ? { ...headers, authorization } : headers;
}
