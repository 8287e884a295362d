import { type ApolloClient, gql, type TypedDocumentNode } from '@apollo/client';
import type { SearchAccountsQuery, SearchAccountsQueryVariables } from '../__generated__/operations.ts';

const SEARCH_ACCOUNTS: TypedDocumentNode<SearchAccountsQuery, SearchAccountsQueryVariables> = gql`
  query SearchAccounts($filter: AccountFilter) {
    accounts(first: 8, filter: $filter) {
      nodes {
        id
        name
        holder
      }
    }
  }
`;

/** The accounts whose name fits, for the command palette. */
export async function searchAccounts(client: ApolloClient, text: string) {
  const { data } = await client.query({
    query: SEARCH_ACCOUNTS,
    variables: { filter: { text } },
    fetchPolicy: 'no-cache',
  });
  return data?.accounts.nodes ?? [];
}
