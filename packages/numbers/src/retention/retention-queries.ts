import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CohortCustomersQuery,
  CohortCustomersQueryVariables,
  CohortsQuery,
  CohortsQueryVariables,
  LedgerMovementsQuery,
  LedgerMovementsQueryVariables,
  LedgerQuery,
  LedgerQueryVariables,
  WaterlineAccountsQuery,
  WaterlineAccountsQueryVariables,
  WaterlineQuery,
  WaterlineQueryVariables,
} from '../__generated__/operations.ts';

export const WATERLINE: TypedDocumentNode<WaterlineQuery, WaterlineQueryVariables> = gql`
  query Waterline($period: PeriodInput!) {
    nrrWaterline(period: $period) {
      currency
      nrr
      bars {
        bar
        amount
        accountCount
      }
    }
  }
`;

export const WATERLINE_ACCOUNTS: TypedDocumentNode<WaterlineAccountsQuery, WaterlineAccountsQueryVariables> = gql`
  query WaterlineAccounts($period: PeriodInput!, $bar: WaterlineBarKey!, $currency: String!, $first: Int!, $after: String) {
    nrrWaterline(period: $period, currency: $currency) {
      bars(only: [$bar]) {
        bar
        accounts(first: $first, after: $after) {
          amount
          cursor
          account {
            id
            name
          }
        }
      }
    }
  }
`;

export const COHORTS: TypedDocumentNode<CohortsQuery, CohortsQueryVariables> = gql`
  query Cohorts($months: Int!) {
    cohortRetention(months: $months) {
      cohort
      currency
      customers
      cells {
        month
        customers
        amount
        customerRate
        revenueRate
      }
    }
  }
`;

export const COHORT_CUSTOMERS: TypedDocumentNode<CohortCustomersQuery, CohortCustomersQueryVariables> = gql`
  query CohortCustomers($months: Int!, $cohort: String!, $currency: String!, $month: Int!, $first: Int!, $after: ID) {
    cohortRetention(months: $months, cohort: $cohort, currency: $currency) {
      cells(month: $month) {
        accounts(first: $first, after: $after) {
          __typename
          id
          name
          holder
        }
      }
    }
  }
`;

export const LEDGER: TypedDocumentNode<LedgerQuery, LedgerQueryVariables> = gql`
  query Ledger($period: PeriodInput!) {
    mrrLedger(period: $period) {
      month
      currency
      opening
      newBusiness
      expansion
      contraction
      churn
      reactivation
      closing
    }
  }
`;

export const LEDGER_MOVEMENTS: TypedDocumentNode<LedgerMovementsQuery, LedgerMovementsQueryVariables> = gql`
  query LedgerMovements(
    $period: PeriodInput!
    $kinds: [MrrMovementKind!]
    $currency: String
    $first: Int!
    $after: String
  ) {
    mrrMovements(period: $period, kinds: $kinds, currency: $currency, first: $first, after: $after) {
      edges {
        cursor
        node {
          __typename
          id
          account {
            id
            name
          }
          kind
          amount
          currency
          effectiveOn
        }
      }
    }
  }
`;
