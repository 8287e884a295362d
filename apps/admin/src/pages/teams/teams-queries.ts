import { gql, type TypedDocumentNode } from '@apollo/client';
import type { SaveTeamMutation, SaveTeamMutationVariables, TeamsPageQuery } from '../../__generated__/operations.ts';

export const TEAMS_PAGE: TypedDocumentNode<TeamsPageQuery> = gql`
  query TeamsPage {
    teams {
      id
      nameJa
      nameEn
      department
      region
      version
      path {
        id
        nameJa
        nameEn
      }
      lead {
        id
        name
      }
      members {
        id
        name
      }
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

export const SAVE_TEAM: TypedDocumentNode<SaveTeamMutation, SaveTeamMutationVariables> = gql`
  mutation SaveTeam($input: SaveTeamInput!) {
    saveTeam(input: $input) {
      team {
        id
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

export type Team = TeamsPageQuery['teams'][number];
