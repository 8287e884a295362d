import { gql, type TypedDocumentNode } from '@apollo/client';
import { SCORE_TERMS } from '@tasuki/account-timeline/score-terms';
import type {
  CreateScoreModelMutation,
  CreateScoreModelMutationVariables,
  ScoreModelsPageQuery,
  ScorePreviewQuery,
  ScorePreviewQueryVariables,
  UpdateScoreModelMutation,
  UpdateScoreModelMutationVariables,
} from '../../__generated__/operations.ts';

export type Model = ScoreModelsPageQuery['scoreModels'][number];
export type Fact = ScoreModelsPageQuery['definitionFacts'][number];

export const SCORE_MODELS_PAGE: TypedDocumentNode<ScoreModelsPageQuery> = gql`
  query ScoreModelsPage {
    scoreModels {
      id
      key
      nameJa
      nameEn
      isOn
      version
      product {
        id
      }
      live {
        number
        effectiveFrom
        author {
          id
          name
        }
        terms {
          ...ScoreTerms_terms
        }
      }
    }
    products(first: 200) {
      nodes {
        id
        nameJa
        nameEn
      }
    }
    definitionFacts {
      name
      labelJa
      labelEn
      type
      operators
      choices {
        value
        labelJa
        labelEn
      }
      pages {
        value
        labelJa
        labelEn
      }
    }
  }
  ${SCORE_TERMS}
`;

export const SCORE_PREVIEW: TypedDocumentNode<ScorePreviewQuery, ScorePreviewQueryVariables> = gql`
  query ScorePreview($terms: ScoreTermsInput!, $scoreModelId: ID) {
    scorePreview(terms: $terms, scoreModelId: $scoreModelId) {
      open
      judged
      moved
      cells {
        standing
        now
        draft
      }
      samples {
        leadId
        accountId
        accountName
        now
        draft
        fit
        engagement
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const CREATE_SCORE_MODEL: TypedDocumentNode<CreateScoreModelMutation, CreateScoreModelMutationVariables> = gql`
  mutation CreateScoreModel($input: CreateScoreModelInput!) {
    createScoreModel(input: $input) {
      scoreModel {
        id
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const UPDATE_SCORE_MODEL: TypedDocumentNode<UpdateScoreModelMutation, UpdateScoreModelMutationVariables> = gql`
  mutation UpdateScoreModel($input: UpdateScoreModelInput!) {
    updateScoreModel(input: $input) {
      scoreModel {
        id
      }
      refusal {
        code
        message
      }
    }
  }
`;
