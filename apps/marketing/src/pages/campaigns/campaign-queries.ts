import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CampaignListQuery,
  CampaignListQueryVariables,
  CampaignRow_campaignFragment,
  CreateCampaignMutation,
  CreateCampaignMutationVariables,
} from '../../__generated__/operations.ts';

export type CampaignRow = CampaignRow_campaignFragment;

export const CAMPAIGN_ROW: TypedDocumentNode<CampaignRow_campaignFragment> = gql`
  fragment CampaignRow_campaign on Campaign {
    id
    nameJa
    nameEn
    type
    startsOn
    endsOn
    cost {
      amount
      currency
    }
    figures {
      touches
      leads
      deals
      won
    }
  }
`;

export const CAMPAIGN_LIST: TypedDocumentNode<CampaignListQuery, CampaignListQueryVariables> = gql`
  query CampaignList($first: Int!, $after: String, $text: String, $type: String) {
    campaigns(first: $first, after: $after, text: $text, type: $type) {
      edges {
        cursor
        node {
          ...CampaignRow_campaign
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
  ${CAMPAIGN_ROW}
`;

export const CREATE_CAMPAIGN: TypedDocumentNode<CreateCampaignMutation, CreateCampaignMutationVariables> = gql`
  mutation CreateCampaign($input: CreateCampaignInput!) {
    createCampaign(input: $input) {
      campaign {
        ...CampaignRow_campaign
      }
      refusal {
        code
        message
        field
      }
    }
  }
  ${CAMPAIGN_ROW}
`;
