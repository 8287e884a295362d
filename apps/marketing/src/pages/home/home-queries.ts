import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  LeadFunnelQuery,
  LeadFunnelQueryVariables,
  LeadSourcesQuery,
  LeadSourcesQueryVariables,
} from '../../__generated__/operations.ts';

export const LEAD_FUNNEL: TypedDocumentNode<LeadFunnelQuery, LeadFunnelQueryVariables> = gql`
  query LeadFunnel($period: PeriodInput!) {
    leadFunnel(period: $period) {
      entered
      offered
      accepted
      deals
      won
    }
  }
`;

export const LEAD_SOURCES: TypedDocumentNode<LeadSourcesQuery, LeadSourcesQueryVariables> = gql`
  query LeadSources($period: PeriodInput!) {
    kpis(names: ["lead-win-rate"], period: $period, groupBy: [SOURCE]) {
      name
      groups {
        key
        value
        numerator
        denominator
      }
    }
  }
`;
