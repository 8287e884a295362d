import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  KpiCardsQuery,
  KpiCardsQueryVariables,
  KpiGroupsQuery,
  KpiGroupsQueryVariables,
  KpiMonthsQuery,
  KpiMonthsQueryVariables,
} from '../__generated__/operations.ts';

export const KPI_CARDS: TypedDocumentNode<KpiCardsQuery, KpiCardsQueryVariables> = gql`
  query KpiCards($names: [String!]!, $period: PeriodInput!, $before: PeriodInput!, $filter: KpiFilter) {
    now: kpis(names: $names, period: $period, filter: $filter) {
      name
      value
      numerator
      denominator
      currency
      isProvisional
      target {
        value
        attainment
      }
      snapshot {
        value
        delta
      }
      groups {
        key
        value
        currency
        snapshot {
          value
          delta
        }
      }
    }
    before: kpis(names: $names, period: $before, filter: $filter) {
      name
      value
      currency
    }
  }
`;

export type CardFigure = KpiCardsQuery['now'][number];

export const KPI_MONTHS: TypedDocumentNode<KpiMonthsQuery, KpiMonthsQueryVariables> = gql`
  query KpiMonths($names: [String!]!, $period: PeriodInput!, $filter: KpiFilter) {
    kpis(names: $names, period: $period, filter: $filter, groupBy: [MONTH]) {
      name
      groups {
        keys
        value
        numerator
        denominator
        currency
      }
    }
  }
`;

export const KPI_GROUPS: TypedDocumentNode<KpiGroupsQuery, KpiGroupsQueryVariables> = gql`
  query KpiGroups(
    $names: [String!]!
    $period: PeriodInput!
    $filter: KpiFilter
    $groupBy: [KpiDimension!]!
    $locale: Locale
  ) {
    kpis(names: $names, period: $period, filter: $filter, groupBy: $groupBy) {
      name
      value
      currency
      groups {
        keys
        label(locale: $locale)
        value
        numerator
        denominator
        currency
      }
    }
  }
`;

export type SplitGroup = KpiGroupsQuery['kpis'][number]['groups'][number];
