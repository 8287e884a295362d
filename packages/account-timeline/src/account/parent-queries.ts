import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AccountParentQuery,
  AccountParentQueryVariables,
  SetAccountParentMutation,
  SetAccountParentMutationVariables,
} from '../__generated__/operations.ts';

export interface Company {
  id: string;
  name: string;
}

export interface GroupMember {
  id: string;
  version: number;
  parent: Company | null;
}

/** What stands there now. A refusal tells the other value as an id, which says nothing to people. */
export const ACCOUNT_PARENT: TypedDocumentNode<AccountParentQuery, AccountParentQueryVariables> = gql`
  query AccountParent($accountId: ID!) {
    account(id: $accountId) {
      id
      version
      parent {
        id
        name
      }
    }
  }
`;

export const SET_ACCOUNT_PARENT: TypedDocumentNode<SetAccountParentMutation, SetAccountParentMutationVariables> = gql`
  mutation SetAccountParent($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      account {
        id
        version
        parent {
          id
          name
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
