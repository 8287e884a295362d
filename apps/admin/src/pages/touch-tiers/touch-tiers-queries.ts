import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  SaveTouchTiersMutation,
  SaveTouchTiersMutationVariables,
  TouchTiersPageQuery,
} from '../../__generated__/operations.ts';

export const TOUCH_TIERS_PAGE: TypedDocumentNode<TouchTiersPageQuery> = gql`
  query TouchTiersPage {
    touchTiers {
      version
      tiers {
        tier
        contactEveryDays
        minutesPerMonth
        hasDedicatedOwner
      }
    }
  }
`;

export const SAVE_TOUCH_TIERS: TypedDocumentNode<SaveTouchTiersMutation, SaveTouchTiersMutationVariables> = gql`
  mutation SaveTouchTiers($input: SaveTouchTiersInput!) {
    saveTouchTiers(input: $input) {
      touchTiers {
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

export type TouchTiers = TouchTiersPageQuery['touchTiers'];
export type Tier = TouchTiers['tiers'][number]['tier'];
