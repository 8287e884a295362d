import { gql, type TypedDocumentNode } from '@apollo/client';
import type { KpiRecordsQuery, KpiRecordsQueryVariables } from '../__generated__/operations.ts';

export const KPI_RECORDS: TypedDocumentNode<KpiRecordsQuery, KpiRecordsQueryVariables> = gql`
  query KpiRecords(
    $name: String!
    $period: PeriodInput!
    $filter: KpiFilter
    $numeratorOnly: Boolean!
    $first: Int!
    $after: ID
    $locale: Locale
  ) {
    kpis(names: [$name], period: $period, filter: $filter) {
      name
      unit
      owner
      label(locale: $locale)
      question(locale: $locale)
      formula(locale: $locale)
      value
      numerator
      denominator
      currency
      groups {
        value
        currency
      }
      records(numeratorOnly: $numeratorOnly, first: $first, after: $after) {
        __typename
        id
        ... on Account {
          name
          holder
        }
        ... on Call {
          account {
            id
            name
          }
          calledAt
          outcome
          user {
            id
            name
          }
        }
        ... on Handoff {
          account {
            id
            name
          }
          from
          to
          state
          offeredAt
          offeredBy {
            id
            name
          }
        }
        ... on Lead {
          account {
            id
            name
          }
          source
          state
          enteredAt
          insideSalesUser {
            id
            name
          }
        }
        ... on Meeting {
          account {
            id
            name
          }
          state
          startsAt
          owner {
            id
            name
          }
        }
        ... on MrrMovement {
          account {
            id
            name
          }
          kind
          amount
          currency
          effectiveOn
        }
        ... on OnboardingPlan {
          account {
            id
            name
          }
          state
          dueOn
          owner {
            id
            name
          }
        }
        ... on Opportunity {
          account {
            id
            name
          }
          title: name
          state
          dealAmount: amount
          currency
          openedAt
          owner {
            id
            name
          }
        }
      }
    }
  }
`;

export type RecordsKpi = KpiRecordsQuery['kpis'][number];
export type KpiRecord = RecordsKpi['records'][number];
