import { expect, test } from 'vitest';
import { contractOf } from './schema.routes.ts';
import { createSchema } from './schema.ts';

test('packages/schema/schema.graphql is what this API serves', async () => {
  await expect(contractOf(await createSchema())).toMatchFileSnapshot('../../../packages/schema/schema.graphql');
});

test('every mutation takes one input named after it and answers with a payload named after it', async () => {
  const fields = Object.values((await createSchema()).getMutationType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(5);
  for (const field of fields) {
    const name = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
    expect(field.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([`input: ${name}Input!`]);
    expect(String(field.type)).toBe(`${name}Payload!`);
  }
});
