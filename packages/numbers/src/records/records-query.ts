import { gql, type TypedDocumentNode } from '@apollo/client';
import type { KpiRecordsQuery, KpiRecordsQueryVariables } from '../__generated__/operations.ts';

export const KPI_RECORDS: TypedDocumentNode<KpiRecordsQuery, KpiRecordsQueryVariables> = gql`
  query KpiRecords(
    $name: String!
    $period: PeriodInput!
    $filter: KpiFilter
    $numeratorOnly: Boolean!
    $missesOnly: Boolean!
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
      records(numeratorOnly: $numeratorOnly, missesOnly: $missesOnly, first: $first, after: $after) {
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
          calledPrecision
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
          decidedAt
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
          enteredAt
          enteredPrecision
          wonAt
          wonPrecision
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
          heldPrecision
          heldAt
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
          completedAt
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
          wonAt
          lostAt
          dealAmount: amount
          currency
          openedAt
          openedPrecision
          closedPrecision
          owner {
            id
            name
          }
        }
        ... on Contract {
          account {
            id
            name
          }
          plan
          contractState: state
          monthlyAmount
          currency
          signedAt
          soldBy {
            id
            name
          }
        }
        ... on JourneyCycle {
          account {
            id
            name
          }
          cycleKind: kind
          number
          startedAt
          startedPrecision
          reason
        }
        ... on Promise {
          account {
            id
            name
          }
          text
          promiseState: state
          madeAt
          madeBy {
            id
            name
          }
        }
        ... on Quote {
          account {
            id
            name
          }
          quoteNumber: number
          revision
          amount
          currency
          submittedAt
          submittedBy {
            id
            name
          }
        }
        ... on Survey {
          account {
            id
            name
          }
          surveyKind: kind
          score
          comment
          answeredAt
          answeredPrecision
        }
        ... on CampaignTouch {
          account {
            id
            name
          }
          touchKind: kind
          touchedAt: occurredAt
          occurredPrecision
          campaign {
            id
            nameJa
            nameEn
          }
        }
        ... on TimelineEvent {
          account {
            id
            name
          }
          summary(locale: $locale)
          happenedAt: occurredAt
          timePrecision
          actor {
            id
            name
          }
        }
        ... on UnassignedOpportunity {
          title: name
          state
          dealAmount: amount
          currency
          begunAt
          owner {
            id
            name
          }
        }
        ... on DepartmentMonthCost {
          department
          month
          amount
          currency
        }
        ... on Campaign {
          nameJa
          nameEn
          startsOn
        }
      }
    }
  }
`;

export type RecordsKpi = KpiRecordsQuery['kpis'][number];
export type KpiRecord = RecordsKpi['records'][number];
