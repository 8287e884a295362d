import { gql, type TypedDocumentNode } from '@apollo/client';
import type { SearchQuery, SearchQueryVariables } from '../__generated__/operations.ts';

export const SEARCH: TypedDocumentNode<SearchQuery, SearchQueryVariables> = gql`
  query Search($text: String!, $first: Int) {
    search(text: $text, first: $first) {
      type
      hasMore
      hits {
        id
        title
        matched
        account {
          id
          name
          holder
        }
      }
    }
  }
`;

export type FoundGroup = SearchQuery['search'][number];
export type FoundHit = FoundGroup['hits'][number];
