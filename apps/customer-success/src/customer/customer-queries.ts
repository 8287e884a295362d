import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  NextCustomerStepQuery,
  NextCustomerStepQueryVariables,
  UpsellDepartmentQuery,
  UpsellDepartmentQueryVariables,
} from '../__generated__/operations.ts';

/** Whose upsell the customer is by the organisation's rules. */
export const UPSELL_DEPARTMENT: TypedDocumentNode<UpsellDepartmentQuery, UpsellDepartmentQueryVariables> = gql`
  query UpsellDepartment($accountId: ID!) {
    upsellDepartment(accountId: $accountId)
  }
`;

/** What both panes of customer success show of an account: asked once, read twice. */
export const NEXT_CUSTOMER_STEP: TypedDocumentNode<NextCustomerStepQuery, NextCustomerStepQueryVariables> = gql`
  query NextCustomerStep($accountId: ID!) {
    account(id: $accountId) {
      id
      name
      holder
      handoffs {
        id
        from
        to
        state
        note
        answers {
          item
          labelJa
          labelEn
          text
        }
      }
    }
    contracts(first: 20, filter: { accountId: $accountId }) {
      edges {
        cursor
        node {
          id
          state
          startDate
          endDate
          endedOn
          renewsAutomatically
          noticeDeadline
          cancellationNoticeAt
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
    onboardingPlans(first: 20, filter: { accountId: $accountId }) {
      edges {
        cursor
        node {
          id
          state
          contract {
            id
          }
          milestones {
            id
            key
            labelJa
            labelEn
            completedAt
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    tickets(first: 20, filter: { accountId: $accountId, state: ["open"] }) {
      edges {
        cursor
        node {
          id
          subject
          priority
          state
          openedAt
          openedPrecision
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

export type CustomerData = NextCustomerStepQuery;
export type CustomerAccount = NonNullable<CustomerData['account']>;
export type CustomerContract = CustomerData['contracts']['edges'][number]['node'];
export type CustomerTicket = CustomerData['tickets']['edges'][number]['node'];
