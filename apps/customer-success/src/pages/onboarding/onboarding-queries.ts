import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CompleteMilestoneMutation,
  CompleteMilestoneMutationVariables,
  OnboardingPageQuery,
  OnboardingPageQueryVariables,
  ReopenMilestoneMutation,
  ReopenMilestoneMutationVariables,
  StartOnboardingMutation,
  StartOnboardingMutationVariables,
} from '../../__generated__/operations.ts';

export const ONBOARDING_PAGE: TypedDocumentNode<OnboardingPageQuery, OnboardingPageQueryVariables> = gql`
  query OnboardingPage($first: Int!, $after: String, $filter: OnboardingPlanFilter) {
    onboardingPlans(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          state
          startedAt
          dueOn
          account {
            id
            name
            promises {
              id
              state
            }
          }
          owner {
            id
            name
          }
          milestones {
            id
            key
            position
            labelJa
            labelEn
            side
            dueOn
            completedAt
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`;

export type Plan = OnboardingPageQuery['onboardingPlans']['edges'][number]['node'];
export type Milestone = Plan['milestones'][number];

export const COMPLETE_MILESTONE: TypedDocumentNode<CompleteMilestoneMutation, CompleteMilestoneMutationVariables> = gql`
  mutation CompleteMilestone($input: CompleteMilestoneInput!) {
    completeMilestone(input: $input) {
      milestone {
        id
        completedAt
      }
      onboardingPlan {
        id
        state
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const REOPEN_MILESTONE: TypedDocumentNode<ReopenMilestoneMutation, ReopenMilestoneMutationVariables> = gql`
  mutation ReopenMilestone($input: ReopenMilestoneInput!) {
    reopenMilestone(input: $input) {
      milestone {
        id
        completedAt
      }
      onboardingPlan {
        id
        state
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const START_ONBOARDING: TypedDocumentNode<StartOnboardingMutation, StartOnboardingMutationVariables> = gql`
  mutation StartOnboarding($input: StartOnboardingInput!) {
    startOnboarding(input: $input) {
      onboardingPlan {
        id
        state
      }
      refusal {
        code
        message
      }
    }
  }
`;
