import type { GraphQLError } from 'graphql';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createExecutor } from './executor.ts';

test('an error that nobody foresaw keeps its cause and can be given a code, so that it is logged and told by an id', async () => {
  const schema = buildSchema('type Query { broken: String }');
  const cause = new Error('The disk is full.');
  Object.assign(schema.getQueryType()?.getFields().broken ?? {}, {
    resolve: () => {
      throw cause;
    },
  });
  const document = parse('{ broken }');
  const asked = { document, operation: getOperationAST(document), queryHash: 'broken', request: {}, context: {} };
  const { errors } = await createExecutor(schema)(asked as unknown as Parameters<ReturnType<typeof createExecutor>>[0]);
  const [error] = errors as GraphQLError[];
  expect(error).toMatchObject({ path: ['broken'], originalError: cause, extensions: {} });
});
