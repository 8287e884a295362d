import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  DealSheetQuery,
  DealSheetQueryVariables,
  RunningContractsQuery,
  RunningContractsQueryVariables,
} from '../__generated__/operations.ts';

/** What the customer of a deal pays already. */
export const RUNNING_CONTRACTS: TypedDocumentNode<RunningContractsQuery, RunningContractsQueryVariables> = gql`
  query RunningContracts($accountId: ID!) {
    contracts(first: 5, filter: { accountId: $accountId, state: ["active"] }) {
      edges {
        node {
          id
          monthlyAmount
          currency
        }
      }
    }
  }
`;

const QUOTE_LINE = gql`
  fragment DealQueries_quoteLine on QuoteLine {
    productId
    description
    quantity
    unit
    unitPrice
    discount
    taxPercent
  }
`;

export const DEAL_SHEET: TypedDocumentNode<DealSheetQuery, DealSheetQueryVariables> = gql`
  query DealSheet($id: ID!, $locale: Locale) {
    node(id: $id) {
      id
      ... on Opportunity {
        name
        state
        version
        amount
        currency
        closeDate
        openedAt
        openedPrecision
        stageSince
        stagePrecision
        wonAt
        lostAt
        lossReason
        lossNote
        stage {
          id
          key
          label(locale: $locale)
          outcome
        }
        pipeline {
          id
          key
          label(locale: $locale)
          stages {
            id
            key
            label(locale: $locale)
            outcome
            probability
          }
        }
        owner {
          id
          name
        }
        account {
          id
          name
        }
        stageHistory {
          id
          changedAt
          from {
            id
            label(locale: $locale)
          }
          to {
            id
            label(locale: $locale)
          }
          by {
            id
            name
          }
        }
        quotes {
          id
          number
          revision
          total
          currency
          state
          title
          addressee
          validUntil
          notes
          lines {
            ...DealQueries_quoteLine
          }
          submittedAt
          submittedBy {
            id
            name
          }
        }
        quoteDraft {
          id
          version
          total
          title
          addressee
          validUntil
          notes
          lines {
            ...DealQueries_quoteLine
          }
          savedAt
          savedBy {
            id
            name
          }
        }
        meetings {
          id
          kind
          state
          startsAt
          heldAt
          place
          note
          owner {
            id
            name
          }
        }
      }
    }
  }
  ${QUOTE_LINE}
`;

export type Deal = Extract<NonNullable<DealSheetQuery['node']>, { stageSince: string }>;

/** The parts of a deal are given to the panes that show them. */
export type DealMeeting = Deal['meetings'][number];
