import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  SaveScoreBandsMutation,
  SaveScoreBandsMutationVariables,
  ScoreModelsReadQuery,
} from '../__generated__/operations.ts';
import { SCORE_TERMS } from './score-terms-fragment.ts';

export type Model = ScoreModelsReadQuery['scoreModels'][number];

export const SCORE_MODELS_READ: TypedDocumentNode<ScoreModelsReadQuery> = gql`
  query ScoreModelsRead {
    scoreModels {
      id
      nameJa
      nameEn
      isOn
      version
      product {
        id
        nameJa
        nameEn
      }
      live {
        number
        effectiveFrom
        author {
          id
        }
        terms {
          ...ScoreTerms_terms
        }
      }
    }
    definitionFacts {
      name
      choices {
        value
        labelJa
        labelEn
      }
    }
  }
  ${SCORE_TERMS}
`;

export const SAVE_SCORE_BANDS: TypedDocumentNode<SaveScoreBandsMutation, SaveScoreBandsMutationVariables> = gql`
  mutation SaveScoreBands($input: UpdateScoreModelInput!) {
    updateScoreModel(input: $input) {
      scoreModel {
        id
        version
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;
