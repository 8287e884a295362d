import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AssignOwnersMutation,
  AssignOwnersMutationVariables,
  OwnershipPageQuery,
  OwnershipPageQueryVariables,
  SaveUpsellRulesMutation,
  SaveUpsellRulesMutationVariables,
  UpsellRulesPanelQuery,
} from '../__generated__/operations.ts';

export const OWNERSHIP_PAGE: TypedDocumentNode<OwnershipPageQuery, OwnershipPageQueryVariables> = gql`
  query OwnershipPage($first: Int!, $after: String, $work: OwnedWork, $kind: OwnershipFindingKind) {
    ownershipFindingCounts {
      work
      kind
      count
    }
    ownershipFindings(first: $first, after: $after, work: $work, kind: $kind) {
      accountId
      accountName
      work
      kind
      department
      ownerName
      others
      proposedUserId
      proposedName
      cursor
    }
    users(first: 200) {
      nodes {
        id
        name
        memberships {
          department
        }
      }
    }
  }
`;

export const ASSIGN_OWNERS: TypedDocumentNode<AssignOwnersMutation, AssignOwnersMutationVariables> = gql`
  mutation AssignOwners($input: AssignOwnersInput!) {
    assignOwners(input: $input) {
      event {
        id
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const UPSELL_RULES: TypedDocumentNode<UpsellRulesPanelQuery> = gql`
  query UpsellRulesPanel {
    upsellRules {
      otherwise
      version
      rules {
        touchTiers
        productIds
        monthlyFrom
        department
      }
    }
    products(first: 100) {
      nodes {
        id
        nameJa
        nameEn
      }
    }
  }
`;

export const SAVE_UPSELL_RULES: TypedDocumentNode<SaveUpsellRulesMutation, SaveUpsellRulesMutationVariables> = gql`
  mutation SaveUpsellRules($input: SaveUpsellRulesInput!) {
    saveUpsellRules(input: $input) {
      upsellRules {
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export type Finding = OwnershipPageQuery['ownershipFindings'][number];
export type Count = OwnershipPageQuery['ownershipFindingCounts'][number];
export type Candidate = OwnershipPageQuery['users']['nodes'][number];
export type UpsellPanel = UpsellRulesPanelQuery;
