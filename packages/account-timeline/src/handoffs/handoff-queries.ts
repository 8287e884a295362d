import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AcceptHandoffMutation,
  AcceptHandoffMutationVariables,
  HandoffListQuery,
  HandoffListQueryVariables,
  HandoffRow_handoffFragment,
  OfferHandoffMutation,
  OfferHandoffMutationVariables,
  PassSummaryQuery,
  PassSummaryQueryVariables,
  ReturnHandoffMutation,
  ReturnHandoffMutationVariables,
  WithdrawHandoffMutation,
  WithdrawHandoffMutationVariables,
} from '../__generated__/operations.ts';

export type HandoffRow = HandoffRow_handoffFragment;

export const HANDOFF_ROW: TypedDocumentNode<HandoffRow_handoffFragment> = gql`
  fragment HandoffRow_handoff on Handoff {
    id
    state
    from
    to
    note
    offeredAt
    dueAt
    escalatedAt
    nextStepAt
    routingReason
    assignee {
      id
      name
    }
    decidedAt
    reasonCode
    reasonJa: reasonLabel(locale: JA)
    reasonEn: reasonLabel(locale: EN)
    decisionNote
    reapproachOn
    outcome
    outcomeAt
    outcomeNote
    rating
    ratingTag
    completenessPercent
    overrideReason
    account {
      id
      name
      holder
    }
    lead {
      id
      state
      source
      contact {
        id
        familyName
        givenName
        title
      }
    }
    offeredBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
`;

export const HANDOFF_LIST: TypedDocumentNode<HandoffListQuery, HandoffListQueryVariables> = gql`
  query HandoffList($first: Int!, $after: String, $filter: HandoffFilter, $orderBy: HandoffOrder) {
    handoffs(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      edges {
        cursor
        node {
          ...HandoffRow_handoff
        }
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
      totalCount
    }
  }
  ${HANDOFF_ROW}
`;

export const PASS_SUMMARY: TypedDocumentNode<PassSummaryQuery, PassSummaryQueryVariables> = gql`
  query PassSummary($from: Department!, $period: PeriodInput!) {
    passSummary(from: $from, period: $period) {
      passed
      waiting
      accepted
      returned
      expired
      recycled
      returnRate
      notRipeRate
      deals
      won
      lost
      overridden
    }
  }
`;

export const OFFER_HANDOFF: TypedDocumentNode<OfferHandoffMutation, OfferHandoffMutationVariables> = gql`
  mutation OfferHandoff($input: OfferHandoffInput!) {
    offerHandoff(input: $input) {
      handoff {
        ...HandoffRow_handoff
      }
      refusal {
        code
        message
        field
        details
      }
    }
  }
  ${HANDOFF_ROW}
`;

export const ACCEPT_HANDOFF: TypedDocumentNode<AcceptHandoffMutation, AcceptHandoffMutationVariables> = gql`
  mutation AcceptHandoff($input: AcceptHandoffInput!) {
    acceptHandoff(input: $input) {
      handoff {
        ...HandoffRow_handoff
      }
      refusal {
        code
        message
        field
      }
    }
  }
  ${HANDOFF_ROW}
`;

export const RETURN_HANDOFF: TypedDocumentNode<ReturnHandoffMutation, ReturnHandoffMutationVariables> = gql`
  mutation ReturnHandoff($input: ReturnHandoffInput!) {
    returnHandoff(input: $input) {
      handoff {
        ...HandoffRow_handoff
      }
      refusal {
        code
        message
        field
      }
    }
  }
  ${HANDOFF_ROW}
`;

export const WITHDRAW_HANDOFF: TypedDocumentNode<WithdrawHandoffMutation, WithdrawHandoffMutationVariables> = gql`
  mutation WithdrawHandoff($input: WithdrawHandoffInput!) {
    withdrawHandoff(input: $input) {
      handoff {
        ...HandoffRow_handoff
      }
      refusal {
        code
        message
        field
      }
    }
  }
  ${HANDOFF_ROW}
`;
