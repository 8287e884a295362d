import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  DealRolesQuery,
  DealRolesQueryVariables,
  SetDealRoleMutation,
  SetDealRoleMutationVariables,
} from '../__generated__/operations.ts';

const ROLES = gql`
  fragment DealRoles_opportunity on Opportunity {
    id
    state
    roles {
      id
      role
      version
      contact {
        id
      }
    }
  }
`;

export const DEAL_ROLES: TypedDocumentNode<DealRolesQuery, DealRolesQueryVariables> = gql`
  query DealRoles($id: ID!) {
    node(id: $id) {
      id
      ... on Opportunity {
        ...DealRoles_opportunity
        account {
          id
          contacts {
            id
            familyName
            givenName
            title
            stakeholderRole
            leftAt
          }
        }
      }
    }
  }
  ${ROLES}
`;

export const SET_DEAL_ROLE: TypedDocumentNode<SetDealRoleMutation, SetDealRoleMutationVariables> = gql`
  mutation SetDealRole($input: SetDealRoleInput!) {
    setDealRole(input: $input) {
      opportunity {
        ...DealRoles_opportunity
      }
      refusal {
        code
        message
        details
      }
    }
  }
  ${ROLES}
`;

export type DealOfRoles = Extract<NonNullable<DealRolesQuery['node']>, { roles: unknown }>;
