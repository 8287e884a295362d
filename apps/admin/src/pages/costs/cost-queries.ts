import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CostsPageQuery,
  CostsPageQueryVariables,
  SaveCostsMutation,
  SaveCostsMutationVariables,
  SetCampaignCostMutation,
  SetCampaignCostMutationVariables,
} from '../../__generated__/operations.ts';

export const COSTS_PAGE: TypedDocumentNode<CostsPageQuery, CostsPageQueryVariables> = gql`
  query CostsPage($period: PeriodInput!) {
    costPlan(period: $period) {
      departments {
        department
        month
        currency
        people
        other
        includesCampaigns
        version
      }
      campaignMonths {
        month
        currency
        amount
      }
    }
    campaignCosts {
      campaignId
      nameJa
      nameEn
      currency
      cost
      version
    }
  }
`;

export const SAVE_COSTS: TypedDocumentNode<SaveCostsMutation, SaveCostsMutationVariables> = gql`
  mutation SaveCosts($costs: [DepartmentCostInput!]!) {
    saveDepartmentCosts(input: { costs: $costs }) {
      refusal {
        code
        message
        details
      }
    }
  }
`;

export const SET_CAMPAIGN_COST: TypedDocumentNode<SetCampaignCostMutation, SetCampaignCostMutationVariables> = gql`
  mutation SetCampaignCost($input: SetCampaignCostInput!) {
    setCampaignCost(input: $input) {
      refusal {
        code
        message
        details
      }
    }
  }
`;
