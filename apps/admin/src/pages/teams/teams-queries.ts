import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TeamsPageQuery } from '../../__generated__/operations.ts';

export const TEAMS_PAGE: TypedDocumentNode<TeamsPageQuery> = gql`
  query TeamsPage {
    teams {
      id
      nameJa
      nameEn
      department
      region
      version
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

export type Team = TeamsPageQuery['teams'][number];
