import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { expect, test } from 'vitest';
import { contractOf } from './schema.routes.ts';
import { createSchema } from './schema.ts';

test('packages/schema/schema.graphql is what this API serves', async () => {
  await expect(contractOf(await createSchema())).toMatchFileSnapshot('../../../packages/schema/schema.graphql');
});

test('every mutation takes one input named after it, with a clientMutationId, and answers with a payload named after it', async () => {
  const fields = Object.values((await createSchema()).getMutationType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(100);
  for (const field of fields) {
    const name = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
    expect(field.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([`input: ${name}Input!`]);
    expect(String(field.type)).toBe(`${name}Payload!`);
    const { clientMutationId } = inputOf(field.args[0]?.type).getFields();
    expect(`${name}Input.clientMutationId: ${clientMutationId?.type}`).toBe(`${name}Input.clientMutationId: String`);
  }
});

test('what an input calls a password, a secret or an address that lets in is marked as one that nothing keeps', async () => {
  const fields = Object.values((await createSchema()).getMutationType()?.getFields() ?? {});
  const secret = fields.flatMap(({ name, args }) =>
    Object.values(inputOf(args[0]?.type).getFields())
      .filter((field) => /password|secret|token|^url$/i.test(field.name))
      .map((field) => [`${name}.${field.name}`, field.extensions.isSecret]),
  );
  expect(Object.fromEntries(secret)).toEqual({
    'createUser.password': true,
    'saveChatChannel.url': true,
    'saveMailSettings.password': true,
    'setUserPassword.password': true,
  });
});

const inputOf = (type: unknown) => getNamedType(type as GraphQLInputObjectType) as GraphQLInputObjectType;
