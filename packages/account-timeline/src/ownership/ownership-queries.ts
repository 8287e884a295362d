import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AssignOwnersMutation,
  AssignOwnersMutationVariables,
  OwnershipCountsQuery,
  OwnershipFindingsQuery,
  OwnershipFindingsQueryVariables,
  SaveUpsellRulesMutation,
  SaveUpsellRulesMutationVariables,
  UpsellRulesPanelQuery,
} from '../__generated__/operations.ts';

export const OWNERSHIP_COUNTS: TypedDocumentNode<OwnershipCountsQuery> = gql`
  query OwnershipCounts {
    ownershipFindingCounts {
      work
      kind
      department
      rule
      count
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

/** Findings that are alike; rows that go beyond the first page are read on demand. */
export const OWNERSHIP_FINDINGS: TypedDocumentNode<OwnershipFindingsQuery, OwnershipFindingsQueryVariables> = gql`
  query OwnershipFindings(
    $first: Int!
    $after: String
    $work: OwnedWork!
    $kind: OwnershipFindingKind!
    $department: Department!
    $rule: Int
  ) {
    ownershipFindings(first: $first, after: $after, work: $work, kind: $kind, department: $department, rule: $rule) {
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

export type Finding = OwnershipFindingsQuery['ownershipFindings'][number];
/** Findings that are alike. */
export type FindingGroup = OwnershipCountsQuery['ownershipFindingCounts'][number];
export type Candidate = OwnershipCountsQuery['users']['nodes'][number];
export type UpsellPanel = UpsellRulesPanelQuery;
