import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  LeadScoreDetailQuery,
  LeadScoreDetailQueryVariables,
  LeadScoresQuery,
  LeadScoresQueryVariables,
  OverrideScoreMutation,
  OverrideScoreMutationVariables,
  WithdrawScoreOverrideMutation,
  WithdrawScoreOverrideMutationVariables,
} from '../__generated__/operations.ts';

type ScoredLead = Extract<NonNullable<LeadScoresQuery['node']>, { scores: unknown }>;
export type ShownScore = ScoredLead['scores'][number];
export type ScoredAccount = ScoredLead['account'];
type DetailedLead = Extract<NonNullable<LeadScoreDetailQuery['node']>, { scores: unknown }>;
export type DetailedScore = DetailedLead['scores'][number];

export const LEAD_SCORES: TypedDocumentNode<LeadScoresQuery, LeadScoresQueryVariables> = gql`
  query LeadScores($id: ID!) {
    node(id: $id) {
      id
      ... on Lead {
        account {
          id
          name
        }
        scores {
          id
          cell
          fit
          engagement
          model {
            id
            nameJa
            nameEn
          }
          override {
            cell
          }
          disqualifiedBy {
            nameJa
            nameEn
          }
          reasons(first: 3) {
            key
            labelJa
            labelEn
            points
            count
          }
        }
      }
    }
  }
`;

export const LEAD_SCORE_DETAIL: TypedDocumentNode<LeadScoreDetailQuery, LeadScoreDetailQueryVariables> = gql`
  query LeadScoreDetail($id: ID!, $locale: Locale) {
    node(id: $id) {
      id
      ... on Lead {
        state
        scores {
          id
          versionNumber
          cell
          computedCell
          fit
          engagement
          override {
            cell
            reason
            until
            by {
              id
              name
            }
          }
          points {
            side
            key
            labelJa
            labelEn
            value
            at
            points
            full
            live
            event {
              id
              isHidden
              kind
              occurredAt
              summary(locale: $locale)
            }
          }
          capped {
            side
            nameJa
            nameEn
            cap
            count
            points
          }
          trend {
            at
            fit
            engagement
            cell
          }
          history(first: 20) {
            id
            isHidden
            occurredAt
            summary(locale: $locale)
            actor {
              id
              name
            }
          }
        }
      }
    }
  }
`;

export const OVERRIDE_SCORE: TypedDocumentNode<OverrideScoreMutation, OverrideScoreMutationVariables> = gql`
  mutation OverrideScore($input: OverrideScoreInput!) {
    overrideScore(input: $input) {
      lead {
        id
      }
      refusal {
        code
        message
        field
      }
    }
  }
`;

export const WITHDRAW_SCORE_OVERRIDE: TypedDocumentNode<
  WithdrawScoreOverrideMutation,
  WithdrawScoreOverrideMutationVariables
> = gql`
  mutation WithdrawScoreOverride($input: WithdrawScoreOverrideInput!) {
    withdrawScoreOverride(input: $input) {
      lead {
        id
      }
      refusal {
        code
        message
        field
      }
    }
  }
`;
