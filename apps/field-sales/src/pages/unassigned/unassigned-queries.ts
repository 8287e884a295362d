import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AssignDealMutation,
  AssignDealMutationVariables,
  UnassignedDealsQuery,
  UnassignedDealsQueryVariables,
} from '../../__generated__/operations.ts';

export const UNASSIGNED_DEALS: TypedDocumentNode<UnassignedDealsQuery, UnassignedDealsQueryVariables> = gql`
  query UnassignedDeals($first: Int!, $after: String, $filter: UnassignedOpportunityFilter, $locale: Locale!) {
    unassignedOpportunities(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          name
          importSource
          externalId
          state
          amount
          currency
          begunAt
          stage {
            key
            label(locale: $locale)
          }
          owner {
            id
            name
          }
          product {
            id
            nameJa
            nameEn
          }
          proposedAccounts {
            accountId
            name
            because
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
`;

export const ASSIGN_DEAL: TypedDocumentNode<AssignDealMutation, AssignDealMutationVariables> = gql`
  mutation AssignDeal($input: AssignOpportunityInput!) {
    assignOpportunity(input: $input) {
      opportunity {
        id
      }
      refusal {
        code
        message
      }
    }
  }
`;

export type UnassignedDeal = UnassignedDealsQuery['unassignedOpportunities']['edges'][number]['node'];
