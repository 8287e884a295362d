import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { FindViewer } from './auth/find-viewer.ts';
import { type ApiContext, createContext, type Services } from './context.ts';
import { createExecutor } from './executor.ts';
import { formatError } from './format-error.ts';
import { isForeignOrigin } from './is-foreign-origin.ts';
import { MOST_TOKENS } from './query-limits.ts';

/** Apollo Server over the compiled executor. */
export function createGraphQLServer(
  schema: GraphQLSchema,
  { log, isProduction }: { log: FastifyBaseLogger; isProduction: boolean },
) {
  return new ApolloServer<ApiContext>({
    gateway: {
      load: async () => ({ executor: createExecutor(schema) }),
      onSchemaLoadOrUpdate: (tell) => {
        tell({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      stop: async () => {},
    },
    csrfPrevention: true,
    introspection: true,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: formatError(log),
    // Apollo's cache control wraps every field of the schema, which made a page of fifty events cost half as much again.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
    // The server's `close` stops everything in order; a second close of the HTTP server at the same time never ends.
    stopOnTerminationSignals: false,
  });
}

interface GraphQLRoute {
  apollo: ApolloServer<ApiContext>;
  services: Services;
  findViewer: FindViewer;
  publicUrl: string;
}

/** Serves `/graphql` to people and tokens; strangers and foreign pages get one answer for every document. */
export function registerGraphQL(app: FastifyInstance, { apollo, services, findViewer, publicUrl }: GraphQLRoute): void {
  app.register(async (scope) => {
    scope.addHook('preHandler', async (request, reply) => {
      // The cookie is SameSite=Lax and a simple form cannot send JSON; this holds even where a browser keeps neither promise.
      if (isForeignOrigin(request.headers, publicUrl))
        await refuse(reply, 403, 'FORBIDDEN', 'Another site may not ask for you.');
      else if (!(await findViewer(request.raw.headers))) {
        await refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in, or send an API token.');
      }
    });
    await scope.register(fastifyApollo(apollo), {
      path: '/graphql',
      context: async (request: FastifyRequest) =>
        createContext(services, {
          viewer: await findViewer(request.raw.headers),
          refreshViewer: () => findViewer(request.raw.headers),
          requestId: request.id,
        }),
    });
  });
}

function refuse(reply: FastifyReply, status: number, code: string, message: string) {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
