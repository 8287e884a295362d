import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  SetTargetsMutation,
  SetTargetsMutationVariables,
  TargetsPageQuery,
  TargetsPageQueryVariables,
} from '../../__generated__/operations.ts';

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
      label(locale: $locale)
    }
    teams {
      id
      nameJa
      nameEn
      department
    }
    users(first: 200, department: $department) {
      nodes {
        id
        name
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
