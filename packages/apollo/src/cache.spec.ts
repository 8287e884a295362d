import { gql } from '@apollo/client';
import contract from '@tasuki/schema/schema.graphql?raw';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { createCache, PAGED_LISTS } from './cache.ts';

const USERS = gql`
  query Users($first: Int, $after: String, $search: String) {
    users(first: $first, after: $after, search: $search) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

function page(ids: string[], hasNextPage: boolean) {
  const edges = ids.map((id) => ({
    __typename: 'UserEdge',
    cursor: `at-${id}`,
    node: { __typename: 'User', id },
  }));
  const pageInfo = { __typename: 'PageInfo', hasNextPage, endCursor: edges.at(-1)?.cursor ?? null };
  return { users: { __typename: 'UserConnection', edges, pageInfo } };
}

/** A cache with the pages that were read, and who stands in the list that the variables ask for. */
function cacheOf(...pages: { variables: object; data: object }[]) {
  const cache = createCache();
  for (const { variables, data } of pages) cache.writeQuery({ query: USERS, variables, data });
  return (variables: object) =>
    cache.readQuery<ReturnType<typeof page>>({ query: USERS, variables })?.users.edges.map(({ node: { id } }) => id);
}

test('each connection of the contract pages', () => {
  const queries = buildSchema(contract).getQueryType()?.getFields() ?? {};
  const connections = Object.values(queries).filter(({ type }) => /Connection!?$/.test(String(type)));
  expect(PAGED_LISTS).toEqual(connections.map(({ name }) => name).toSorted());
});

test('the page after a cursor stands behind the one before', () => {
  const read = cacheOf(
    { variables: { first: 2 }, data: page(['a', 'b'], true) },
    { variables: { first: 2, after: 'at-b' }, data: page(['c'], false) },
  );
  expect(read({ first: 2 })).toEqual(['a', 'b', 'c']);
});

test('lists of another filter or size stay apart', () => {
  const read = cacheOf(
    { variables: { first: 2 }, data: page(['a', 'b'], true) },
    { variables: { first: 2, search: 'c' }, data: page(['c'], false) },
    { variables: { first: 1 }, data: page(['a'], true) },
  );
  expect(read({ first: 2 })).toEqual(['a', 'b']);
  expect(read({ first: 2, search: 'c' })).toEqual(['c']);
});
