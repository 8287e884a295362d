import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  SetTargetsMutation,
  SetTargetsMutationVariables,
  TargetActualsQuery,
  TargetActualsQueryVariables,
  TargetsPageQuery,
  TargetsPageQueryVariables,
} from '../__generated__/operations.ts';

export const TARGETS_PAGE: TypedDocumentNode<TargetsPageQuery, TargetsPageQueryVariables> = gql`
  query TargetsPage($period: PeriodInput!, $department: Department!, $locale: Locale!) {
    kpiTargets(period: $period) {
      kpi
      month
      scope
      department
      ofId
      value
      version
    }
    kpiCatalogue {
      name
      owner
      unit
      isSum
      dimensions
      label(locale: $locale)
    }
    teams {
      id
      department
      path {
        id
        nameJa
        nameEn
      }
      lead {
        id
      }
      members {
        id
      }
    }
    users(first: 200, department: $department) {
      nodes {
        id
        name
      }
    }
  }
`;

/** What came true of the targets, month by month. */
export const TARGET_ACTUALS: TypedDocumentNode<TargetActualsQuery, TargetActualsQueryVariables> = gql`
  query TargetActuals($names: [String!]!, $period: PeriodInput!, $filter: KpiFilter) {
    kpis(names: $names, period: $period, filter: $filter, groupBy: [MONTH]) {
      name
      unit
      groups {
        keys
        value
        currency
        target {
          attainment
        }
      }
    }
  }
`;

export const SET_TARGETS: TypedDocumentNode<SetTargetsMutation, SetTargetsMutationVariables> = gql`
  mutation SetTargets($targets: [TargetInput!]!) {
    setTargets(input: { targets: $targets }) {
      refusal {
        code
        message
        details
      }
    }
  }
`;
