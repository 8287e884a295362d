import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { limitsOf } from './query-limits.ts';

const schema = buildSchema(`
  type Query { accounts(first: Int, last: Int): AccountConnection! me: Person }
  type AccountConnection { edges: [AccountEdge!]! nodes: [Account!]! }
  type AccountEdge { node: Account! }
  type Account { id: ID! people: [Person!]! timeline(first: Int, last: Int): AccountConnection! }
  type Person { id: ID! name: String account: Account! }
`);

/** What a question is refused with; null where it may be asked. */
function refusal(text: string, variables: Record<string, unknown> = {}): string | null {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The question holds no operation.');
  try {
    limitsOf(schema, document, operation)(variables);
    return null;
  } catch (error) {
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    return (error as Error).message;
  }
}

test('full pages of accounts with full pages of events may be asked', () => {
  expect(
    refusal('{ accounts(first: 200) { nodes { id timeline(first: 200) { edges { node { id } } } } } }'),
  ).toBeNull();
});

test('page sizes multiply by level, whether they are written, come as variables, by default or are left out', () => {
  const three = (size: string) =>
    `accounts${size} { nodes { timeline${size} { nodes { timeline${size} { nodes { id } } } } } }`;
  const tooMany = /^This asks for up to \d+ records; ask for 250000 at most/;
  expect(refusal(`{ ${three('(first: 200)')} }`)).toMatch(tooMany);
  expect(refusal(`query($n: Int) { ${three('(last: $n)')} }`, { n: 200 })).toMatch(tooMany);
  expect(refusal(`query($n: Int) { ${three('(last: $n)')} }`, { n: 5 })).toBeNull();
  expect(refusal(`query($n: Int = 200) { ${three('(first: $n)')} }`)).toMatch(tooMany);
  expect(refusal(`{ ${three('')} }`)).toMatch(tooMany);
});

test('a variable goes fifty levels deep, however deep it would go on', () => {
  const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
  expect(refusal('{ me { id } }', { rule: nested(49) })).toBeNull();
  expect(refusal('{ me { id } }', { rule: nested(100_000) })).toBe(
    'A variable is nested too deep; go 50 levels at most.',
  );
});

test('fragments that double each other are refused without being written out', () => {
  const doubling = Array.from(
    { length: 40 },
    (_, at) => `fragment f${at + 1} on Person { ...f${at} account { people { ...f${at} } } }`,
  );
  expect(refusal(`{ me { ...f40 } } fragment f0 on Person { id } ${doubling.join(' ')}`)).toMatch(
    /^This asks for \d+ fields/,
  );
});

test('an operation holds a hundred questions at most, by aliases or by fragments', () => {
  const questions = (count: number) => Array.from({ length: count }, (_, at) => `a${at}: me { id }`).join(' ');
  expect(refusal(`{ ${questions(100)} }`)).toBeNull();
  expect(refusal(`{ ${questions(100)} ...more } fragment more on Query { me { name } }`)).toBe(
    'This asks 101 questions at once; ask 100 at most.',
  );
});

test('a question goes thirty levels deep and asks for two thousand fields at most', () => {
  const deep = (levels: number) =>
    `{ me { ${'account { people { '.repeat(Math.floor((levels - 1) / 2))} id ${'} }'.repeat(Math.floor((levels - 1) / 2))} } }`;
  const wide = (fields: number) =>
    `{ me { ${Array.from({ length: fields - 1 }, (_, at) => `a${at}: id`).join(' ')} } }`;
  expect(refusal('{ me { account { people { account { people { id } } } } } }')).toBeNull();
  expect(refusal(deep(31))).toBe('This is 32 levels deep; go 30 deep at most.');
  expect(refusal(wide(2000))).toBeNull();
  expect(refusal(wide(2001))).toBe('This asks for 2001 fields; ask for 2000 at most.');
});
