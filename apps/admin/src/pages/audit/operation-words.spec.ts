import contract from '@tasuki/schema/schema.graphql?raw';
import { expect, test } from 'vitest';
import { operationWords, readOperation, tellOperation } from './operation-words.ts';

const mutations = contract.match(/^type Mutation [{]([\s\S]*?)^[}]/m)?.[1] ?? '';
const names = [...mutations.matchAll(/^ {2}(\w+)[(]/gm)].map(([, name]) => name ?? '');

test('every mutation of the contract has words', () => {
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !operationWords[name])).toEqual([]);
});

test('words lead back to one operation, in either language', () => {
  for (const [name, { ja, en }] of Object.entries(operationWords))
    expect([name, readOperation(ja), readOperation(en)]).toEqual([name, name, name]);
});

test('an operation without words is told by its name', () => {
  expect(tellOperation('acceptHandoff', 'ja')).toBe('引き継ぎを受け入れ');
  expect([tellOperation('madeUp', 'ja'), readOperation('madeUp')]).toEqual(['madeUp', 'madeUp']);
});
