import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { SearchAccountsQuery, SearchAccountsQueryVariables } from '../__generated__/operations.ts';
import { useDelayedText } from './use-delayed-text.ts';

const SEARCH_ACCOUNTS: TypedDocumentNode<SearchAccountsQuery, SearchAccountsQueryVariables> = gql`
  query SearchAccounts($filter: AccountFilter) {
    accounts(first: 8, filter: $filter) {
      nodes {
        id
        name
      }
    }
  }
`;

/** A field that finds accounts by a part of their name: what it needs, and what fits its words. */
export function useFoundAccounts() {
  const [words, setWords] = useState('');
  const field = useDelayedText('', (text) => setWords(text.trim()));
  const { data, error } = useQuery(SEARCH_ACCOUNTS, {
    variables: { filter: { text: words } },
    skip: words === '',
    fetchPolicy: 'no-cache',
  });
  // An answer to other words than those that stand in the field is none: Enter would take what nobody asked for.
  const isAsked = words !== '' && field.value.trim() === words;
  return { field, error: isAsked ? error : undefined, found: isAsked ? data?.accounts.nodes : undefined };
}
