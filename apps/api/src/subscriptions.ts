import type { Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { v7 as uuidv7 } from 'uuid';
import { WebSocketServer } from 'ws';
import type { FindViewer } from './auth/find-viewer.ts';
import { createContext, type Services } from './context.ts';
import { isForeignOrigin } from './is-foreign-origin.ts';

interface SubscriptionOptions {
  schema: GraphQLSchema;
  services: Services;
  findViewer: FindViewer;
  publicUrl: string;
}

/** Serves graphql-ws on `/graphql`. The cookie or token of the handshake says who is asking; a foreign page may not ask. */
export function serveSubscriptions(server: Server, { schema, services, findViewer, publicUrl }: SubscriptionOptions) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 256 * 1024 });
  server.on('upgrade', (request, socket, head) => {
    const path = request.url?.split('?')[0];
    if (path !== '/graphql' || isForeignOrigin(request.headers, publicUrl)) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  const disposable = useServer(
    {
      schema,
      onConnect: async ({ extra }) => (await findViewer(extra.request.headers)) !== null,
      context: async ({ extra }) =>
        createContext(services, {
          viewer: await findViewer(extra.request.headers),
          refreshViewer: () => findViewer(extra.request.headers),
          requestId: uuidv7(),
        }),
    },
    sockets,
  );
  return { close: async () => void (await disposable.dispose()) };
}
