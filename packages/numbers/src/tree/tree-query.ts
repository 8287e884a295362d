import { gql, type TypedDocumentNode } from '@apollo/client';
import type { KpiTreeQuery, KpiTreeQueryVariables } from '../__generated__/operations.ts';

export const KPI_TREE: TypedDocumentNode<KpiTreeQuery, KpiTreeQueryVariables> = gql`
  query KpiTree($period: PeriodInput!, $goal: KpiGoal!, $locale: Locale) {
    kpiTree(period: $period, goal: $goal) {
      name
      above
      owner
      unit
      label(locale: $locale)
      value
      currency
      rate
      step
      gain
    }
  }
`;

export type TreeNode = KpiTreeQuery['kpiTree'][number];
