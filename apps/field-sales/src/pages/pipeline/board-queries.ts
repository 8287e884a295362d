import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  MoveDealMutation,
  MoveDealMutationVariables,
  PipelineBoardPageQuery,
  PipelineBoardPageQueryVariables,
} from '../../__generated__/operations.ts';
import { DEAL_CARD_OPPORTUNITY } from './deal-card.tsx';

export type BoardColumnData = PipelineBoardPageQuery['opportunityBoard'][number];
export type StageHead = BoardColumnData['stage'];

export const PIPELINE_BOARD_PAGE: TypedDocumentNode<PipelineBoardPageQuery, PipelineBoardPageQueryVariables> = gql`
  query PipelineBoardPage($pipelineKey: String!, $ownerId: ID, $closesOn: Date, $locale: Locale) {
    pipelines {
      id
      key
      label(locale: $locale)
    }
    opportunityBoard(pipelineKey: $pipelineKey, ownerId: $ownerId, closesOn: $closesOn) {
      stage {
        id
        key
        label(locale: $locale)
        outcome
        probability
      }
      count
      sums {
        currency
        amount
        weighted
      }
      cards {
        ...DealCard_opportunity
      }
    }
  }
  ${DEAL_CARD_OPPORTUNITY}
`;

export const MOVE_DEAL: TypedDocumentNode<MoveDealMutation, MoveDealMutationVariables> = gql`
  mutation MoveDeal($input: MoveOpportunityInput!) {
    moveOpportunity(input: $input) {
      opportunity {
        ...DealCard_opportunity
      }
      refusal {
        code
        message
        field
        details
      }
    }
  }
  ${DEAL_CARD_OPPORTUNITY}
`;
