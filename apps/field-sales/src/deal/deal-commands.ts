import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AmendDealMutation,
  AmendDealMutationVariables,
  BookDealMeetingMutation,
  BookDealMeetingMutationVariables,
  CompleteDealMeetingMutation,
  CompleteDealMeetingMutationVariables,
  LoseDealMutation,
  LoseDealMutationVariables,
  OpenDealMutation,
  OpenDealMutationVariables,
  SubmitDealQuoteMutation,
  SubmitDealQuoteMutationVariables,
  WinDealMutation,
  WinDealMutationVariables,
} from '../__generated__/operations.ts';

const REFUSAL = gql`
  fragment DealCommands_refusal on Refusal {
    code
    message
    field
    details
  }
`;

export const OPEN_DEAL: TypedDocumentNode<OpenDealMutation, OpenDealMutationVariables> = gql`
  mutation OpenDeal($input: OpenOpportunityInput!) {
    openOpportunity(input: $input) {
      opportunity {
        id
        pipeline {
          id
          key
        }
      }
      refusal {
        ...DealCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export type OpenedDeal = NonNullable<OpenDealMutation['openOpportunity']['opportunity']>;

export const AMEND_DEAL: TypedDocumentNode<AmendDealMutation, AmendDealMutationVariables> = gql`
  mutation AmendDeal($input: UpdateOpportunityInput!) {
    updateOpportunity(input: $input) {
      opportunity {
        id
        name
        amount
        closeDate
        version
      }
      refusal {
        ...DealCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const WIN_DEAL: TypedDocumentNode<WinDealMutation, WinDealMutationVariables> = gql`
  mutation WinDeal($input: WinOpportunityInput!) {
    winOpportunity(input: $input) {
      opportunity {
        id
        state
        version
      }
      contract {
        id
        startDate
        endDate
        monthlyAmount
        currency
        plan
        seats
      }
      refusal {
        ...DealCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const LOSE_DEAL: TypedDocumentNode<LoseDealMutation, LoseDealMutationVariables> = gql`
  mutation LoseDeal($input: LoseOpportunityInput!) {
    loseOpportunity(input: $input) {
      opportunity {
        id
        state
        lossReason
        version
      }
      refusal {
        ...DealCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const SUBMIT_QUOTE: TypedDocumentNode<SubmitDealQuoteMutation, SubmitDealQuoteMutationVariables> = gql`
  mutation SubmitDealQuote($input: SubmitQuoteInput!) {
    submitQuote(input: $input) {
      quote {
        id
        number
        revision
      }
      refusal {
        ...DealCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const BOOK_MEETING: TypedDocumentNode<BookDealMeetingMutation, BookDealMeetingMutationVariables> = gql`
  mutation BookDealMeeting($input: BookMeetingInput!) {
    bookMeeting(input: $input) {
      meeting {
        id
        startsAt
      }
      refusal {
        ...DealCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;

export const COMPLETE_MEETING: TypedDocumentNode<CompleteDealMeetingMutation, CompleteDealMeetingMutationVariables> =
  gql`
  mutation CompleteDealMeeting($input: CompleteMeetingInput!) {
    completeMeeting(input: $input) {
      meeting {
        id
        state
        startsAt
        heldAt
        note
      }
      refusal {
        ...DealCommands_refusal
      }
    }
  }
  ${REFUSAL}
`;
