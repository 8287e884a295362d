import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { FindViewer } from './auth/find-viewer.ts';

/** The contract as a file, for people who are signed in. */
export function registerSchemaRoutes(app: FastifyInstance, schema: GraphQLSchema, findViewer: FindViewer): void {
  const text = contractOf(schema);
  app.get('/schema.graphql', async (request, reply) => {
    if (!(await findViewer(request.raw.headers))) {
      return reply.code(401).send({ error: 'UNAUTHENTICATED', message: 'Sign in, or send an API token.' });
    }
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', 'inline; filename="schema.graphql"')
      .send(text);
  });
}

/** packages/schema/schema.graphql, as this API serves it. */
export function contractOf(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
