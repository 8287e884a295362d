import { gql, type TypedDocumentNode } from '@apollo/client';
import type { NextDealStepQuery, NextDealStepQueryVariables } from '../__generated__/operations.ts';

/** What both panes of field sales show of an account: asked once, read twice. */
export const NEXT_DEAL_STEP: TypedDocumentNode<NextDealStepQuery, NextDealStepQueryVariables> = gql`
  query NextDealStep($accountId: ID!, $locale: Locale) {
    account(id: $accountId) {
      id
      name
      holder
      leads {
        id
        state
        enteredAt
      }
      handoffs {
        id
        from
        to
        state
        note
        offeredAt
      }
    }
    opportunities(first: 50, filter: { accountId: $accountId }) {
      edges {
        cursor
        node {
          id
          name
          state
          amount
          currency
          closeDate
          stage {
            id
            label(locale: $locale)
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    contracts(first: 10, filter: { accountId: $accountId, state: ["active"] }) {
      edges {
        cursor
        node {
          id
          signedAt
          startDate
          endDate
          monthlyAmount
          currency
          plan
          seats
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
