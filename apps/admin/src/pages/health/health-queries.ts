import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  HealthWeightsPageQuery,
  SetHealthWeightsMutation,
  SetHealthWeightsMutationVariables,
} from '../../__generated__/operations.ts';

export const HEALTH_WEIGHTS_PAGE: TypedDocumentNode<HealthWeightsPageQuery> = gql`
  query HealthWeightsPage {
    healthWeights {
      version
      weights {
        measure
        labelJa
        labelEn
        weight
      }
    }
  }
`;

export const SET_HEALTH_WEIGHTS: TypedDocumentNode<SetHealthWeightsMutation, SetHealthWeightsMutationVariables> = gql`
  mutation SetHealthWeights($input: SetHealthWeightsInput!) {
    setHealthWeights(input: $input) {
      health {
        version
        weights {
          measure
          weight
        }
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;
