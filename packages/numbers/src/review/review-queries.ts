import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CheckReviewDecisionMutation,
  CheckReviewDecisionMutationVariables,
  DecideInReviewMutation,
  DecideInReviewMutationVariables,
  JoinJointReviewMutation,
  JoinJointReviewMutationVariables,
  JointReviewPageQuery,
  JointReviewPageQueryVariables,
  RateReviewSampleMutation,
  RateReviewSampleMutationVariables,
  ReviewDecisionRow_decisionFragment,
} from '../__generated__/operations.ts';

export type ReviewData = JointReviewPageQuery['jointReview'];
export type SectionData = ReviewData['agenda'][number];
export type SampledPassData = ReviewData['sample'][number];
export type DecisionData = ReviewDecisionRow_decisionFragment;

export const REVIEW_DECISION: TypedDocumentNode<ReviewDecisionRow_decisionFragment> = gql`
  fragment ReviewDecisionRow_decision on ReviewDecision {
    id
    week
    text
    decidedAt
    decidedBy {
      id
      name
    }
    account {
      id
      name
    }
    recheckOn
    result
    resultNote
    version
  }
`;

export const JOINT_REVIEW_PAGE: TypedDocumentNode<JointReviewPageQuery, JointReviewPageQueryVariables> = gql`
  query JointReviewPage($week: String!, $from: Department!, $to: Department!) {
    jointReview(week: $week, from: $from, to: $to) {
      week
      previousWeek
      nextWeek
      from
      to
      period {
        from
        to
      }
      canDecide
      canJoin
      attendees {
        id
        name
      }
      agenda {
        section
        items {
          handoffId
          at
          whatJa
          whatEn
          account {
            id
            name
          }
        }
      }
      decisions {
        ...ReviewDecisionRow_decision
      }
      earlierDecisions {
        ...ReviewDecisionRow_decision
      }
      sample {
        handoffId
        mine
        sender
        receiver
        count
        account {
          id
          name
        }
      }
      sampleAgreement {
        n
        observed
        kappa
        low
        high
        isSmall
      }
    }
  }
  ${REVIEW_DECISION}
`;

export const JOIN_JOINT_REVIEW: TypedDocumentNode<JoinJointReviewMutation, JoinJointReviewMutationVariables> = gql`
  mutation JoinJointReview($input: JoinJointReviewInput!) {
    joinJointReview(input: $input) {
      refusal {
        code
        message
        details
      }
    }
  }
`;

export const RATE_REVIEW_SAMPLE: TypedDocumentNode<RateReviewSampleMutation, RateReviewSampleMutationVariables> = gql`
  mutation RateReviewSample($input: RateReviewSampleInput!) {
    rateReviewSample(input: $input) {
      refusal {
        code
        message
        details
      }
    }
  }
`;

export const DECIDE_IN_REVIEW: TypedDocumentNode<DecideInReviewMutation, DecideInReviewMutationVariables> = gql`
  mutation DecideInReview($input: DecideInReviewInput!) {
    decideInReview(input: $input) {
      event {
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

export const CHECK_REVIEW_DECISION: TypedDocumentNode<
  CheckReviewDecisionMutation,
  CheckReviewDecisionMutationVariables
> = gql`
  mutation CheckReviewDecision($input: CheckReviewDecisionInput!) {
    checkReviewDecision(input: $input) {
      refusal {
        code
        message
        details
      }
    }
  }
`;
