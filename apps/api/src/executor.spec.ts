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

test('a name that no operation of the document has is refused, also when the document was run before', async () => {
  const schema = buildSchema('type Query { name: String }');
  const execute = createExecutor(schema) as (asked: unknown) => Promise<{ data?: unknown; errors?: GraphQLError[] }>;
  const document = parse('{ name }');
  const asked = { document, queryHash: 'name', request: {}, context: {} };
  expect((await execute({ ...asked, operation: getOperationAST(document) })).data).toEqual({ name: null });
  const { data, errors } = await execute({ ...asked, operation: getOperationAST(document, 'other') });
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
