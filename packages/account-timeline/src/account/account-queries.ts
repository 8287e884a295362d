import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AccountFacts_accountFragment,
  AccountRelationsQuery,
  AccountRelationsQueryVariables,
  AddAccountDepartmentFromPageMutation,
  AddAccountDepartmentFromPageMutationVariables,
  AssignAccountOwnerMutation,
  AssignAccountOwnerMutationVariables,
  EditAccountMutation,
  EditAccountMutationVariables,
  SetStakeholderRoleMutation,
  SetStakeholderRoleMutationVariables,
} from '../__generated__/operations.ts';

export type AccountFactsData = AccountFacts_accountFragment;

export const ACCOUNT_FACTS_ACCOUNT: TypedDocumentNode<AccountFacts_accountFragment> = gql`
  fragment AccountFacts_account on Account {
    id
    name
    state
    phase
    isFollowed
    health {
      score
      level
      day
      parts {
        measure
        labelJa
        labelEn
        weight
        value
      }
    }
    healthRatings {
      id
      rating
      note
      until
      ratedAt
      byName
    }
    holder
    holderSince
    cycleNumber
    industry
    employees
    region
    website
    corporateNumber
    touchTier
    createdAt
    createdPrecision
    version
    owners {
      work
      user {
        id
        name
      }
    }
    contracts {
      id
      state
      currency
      monthlyAmount
      endDate
      endedOn
      noticeDeadline
    }
    tasks {
      id
      title
      state
      dueAt
    }
  }
`;

/** The people and companies around the account. */
export const ACCOUNT_RELATIONS: TypedDocumentNode<AccountRelationsQuery, AccountRelationsQueryVariables> = gql`
  query AccountRelations($accountId: ID!) {
    account(id: $accountId) {
      id
      version
      contacts {
        id
        familyName
        givenName
        title
        stakeholderRole
        accountDepartmentId
        leftAt
        version
      }
      dealRoles {
        id
        role
        contact {
          id
        }
        opportunity {
          id
          name
          state
        }
      }
      departments {
        id
        name
        parentId
      }
      parent {
        id
        name
      }
      children {
        id
        name
      }
      mergedFrom {
        id
        name
        mergedInto {
          id
          name
        }
      }
    }
  }
`;

export const EDIT_ACCOUNT: TypedDocumentNode<EditAccountMutation, EditAccountMutationVariables> = gql`
  mutation EditAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      account {
        id
        industry
        employees
        region
        website
        corporateNumber
        touchTier
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

export const ASSIGN_ACCOUNT_OWNER: TypedDocumentNode<AssignAccountOwnerMutation, AssignAccountOwnerMutationVariables> =
  gql`
  mutation AssignAccountOwner($input: AssignOwnerInput!) {
    assignOwner(input: $input) {
      account {
        id
        owners {
          work
          user {
            id
            name
          }
        }
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const SET_STAKEHOLDER_ROLE: TypedDocumentNode<SetStakeholderRoleMutation, SetStakeholderRoleMutationVariables> =
  gql`
  mutation SetStakeholderRole($input: UpdateContactInput!) {
    updateContact(input: $input) {
      contact {
        id
        stakeholderRole
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

export const ADD_ACCOUNT_DEPARTMENT: TypedDocumentNode<
  AddAccountDepartmentFromPageMutation,
  AddAccountDepartmentFromPageMutationVariables
> = gql`
  mutation AddAccountDepartmentFromPage($input: AddAccountDepartmentInput!) {
    addAccountDepartment(input: $input) {
      account {
        id
        departments {
          id
          name
        }
      }
      refusal {
        code
        message
      }
    }
  }
`;
