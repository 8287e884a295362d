import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  SaveScoreBandsMutation,
  SaveScoreBandsMutationVariables,
  ScoreModelsReadQuery,
} from '../__generated__/operations.ts';

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
          groups {
            key
            nameJa
            nameEn
            cap
          }
          fit {
            key
            rule
            points
            group
          }
          engagement {
            key
            field
            page
            scope
            points
            halfLifeDays
            group
          }
          disqualifiers {
            key
            nameJa
            nameEn
            rule
          }
          bands {
            fitA
            fitB
            engagement1
            engagement2
          }
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
