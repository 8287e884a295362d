import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  FunnelLeadsQuery,
  FunnelLeadsQueryVariables,
  FunnelMeetingsQuery,
  FunnelMeetingsQueryVariables,
  FunnelsQuery,
  FunnelsQueryVariables,
} from '../__generated__/operations.ts';

export const FUNNELS: TypedDocumentNode<FunnelsQuery, FunnelsQueryVariables> = gql`
  query Funnels($period: PeriodInput!, $before: PeriodInput!) {
    relayFunnel(period: $period) {
      stage
      strict
      anyOrder
      medianDays
    }
    meetingFunnel(period: $period) {
      stage
      strict
      anyOrder
    }
    relayBefore: relayFunnel(period: $before) {
      stage
      strict
      medianDays
    }
    meetingBefore: meetingFunnel(period: $before) {
      stage
      strict
    }
  }
`;

export const FUNNEL_LEADS: TypedDocumentNode<FunnelLeadsQuery, FunnelLeadsQueryVariables> = gql`
  query FunnelLeads($period: PeriodInput!, $stage: RelayStage!, $strict: Boolean!, $first: Int!, $after: ID) {
    relayFunnel(period: $period, stages: [$stage]) {
      stage
      leads(strict: $strict, first: $first, after: $after) {
        __typename
        id
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
    }
  }
`;

export const FUNNEL_MEETINGS: TypedDocumentNode<FunnelMeetingsQuery, FunnelMeetingsQueryVariables> = gql`
  query FunnelMeetings($period: PeriodInput!, $stage: MeetingStage!, $strict: Boolean!, $first: Int!, $after: ID) {
    meetingFunnel(period: $period, stages: [$stage]) {
      stage
      meetings(strict: $strict, first: $first, after: $after) {
        __typename
        id
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
    }
  }
`;
