import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AnswerDealFeedbackMutation,
  AnswerDealFeedbackMutationVariables,
  DealFeedbackListQuery,
  DealFeedbackListQueryVariables,
  DealFeedbackRow_feedbackFragment,
  GiveDealFeedbackMutation,
  GiveDealFeedbackMutationVariables,
} from '../__generated__/operations.ts';

export type FeedbackRow = DealFeedbackRow_feedbackFragment;

const ROW: TypedDocumentNode<DealFeedbackRow_feedbackFragment> = gql`
  fragment DealFeedbackRow_feedback on DealFeedback {
    id
    category
    text
    givenAt
    givenBy {
      id
      name
    }
    rep {
      id
      name
    }
    account {
      id
      name
    }
    answers {
      audience
      status
      answer
      by {
        id
        name
      }
    }
  }
`;

export const FEEDBACK_LIST: TypedDocumentNode<DealFeedbackListQuery, DealFeedbackListQueryVariables> = gql`
  query DealFeedbackList($first: Int!, $after: String, $filter: DealFeedbackFilter) {
    dealFeedback(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          ...DealFeedbackRow_feedback
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
  ${ROW}
`;

export const GIVE_FEEDBACK: TypedDocumentNode<GiveDealFeedbackMutation, GiveDealFeedbackMutationVariables> = gql`
  mutation GiveDealFeedback($input: GiveDealFeedbackInput!) {
    giveDealFeedback(input: $input) {
      feedback {
        id
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;

export const ANSWER_FEEDBACK: TypedDocumentNode<AnswerDealFeedbackMutation, AnswerDealFeedbackMutationVariables> = gql`
  mutation AnswerDealFeedback($input: AnswerDealFeedbackInput!) {
    answerDealFeedback(input: $input) {
      feedback {
        ...DealFeedbackRow_feedback
      }
      refusal {
        code
        message
        details
      }
    }
  }
  ${ROW}
`;
