import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  DiscardDealQuoteDraftMutation,
  DiscardDealQuoteDraftMutationVariables,
  QuoteEditorQuery,
  QuoteEditorQueryVariables,
  SaveDealQuoteDraftMutation,
  SaveDealQuoteDraftMutationVariables,
} from '../__generated__/operations.ts';

/** Whom a quote may be for, and what is sold: proposals of the editor's fields. */
export const QUOTE_EDITOR: TypedDocumentNode<QuoteEditorQuery, QuoteEditorQueryVariables> = gql`
  query QuoteEditor($accountId: ID!) {
    account(id: $accountId) {
      id
      contacts {
        id
        familyName
        givenName
        leftAt
      }
    }
    products(first: 200) {
      nodes {
        id
        nameJa
        nameEn
        monthlyAmount
        currency
      }
    }
  }
`;

const REFUSED = gql`
  fragment QuoteQueries_refusal on Refusal {
    code
    message
    field
    details
  }
`;

export const SAVE_QUOTE_DRAFT: TypedDocumentNode<SaveDealQuoteDraftMutation, SaveDealQuoteDraftMutationVariables> = gql`
  mutation SaveDealQuoteDraft($input: SaveQuoteDraftInput!) {
    saveQuoteDraft(input: $input) {
      quoteDraft {
        id
        version
      }
      refusal {
        ...QuoteQueries_refusal
      }
    }
  }
  ${REFUSED}
`;

export const DISCARD_QUOTE_DRAFT: TypedDocumentNode<
  DiscardDealQuoteDraftMutation,
  DiscardDealQuoteDraftMutationVariables
> = gql`
  mutation DiscardDealQuoteDraft($input: DiscardQuoteDraftInput!) {
    discardQuoteDraft(input: $input) {
      opportunity {
        id
      }
      refusal {
        ...QuoteQueries_refusal
      }
    }
  }
  ${REFUSED}
`;
