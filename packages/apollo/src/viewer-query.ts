import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ViewerQuery, ViewerQueryVariables } from './__generated__/operations.ts';

/** Who is signed in, what they may do, and how their organisation is set. */
export const VIEWER: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = gql`
  query Viewer {
    viewer {
      id
      name
      email
      version
      isAdmin
      memberships {
        department
        role
      }
      permissions
      organisation {
        nameJa
        nameEn
        timeZone
        currency
        fiscalYearStartMonth
        insideSalesPlacement
        isDemo
        version
        departments {
          department
          isOn
          labelJa
          labelEn
        }
      }
    }
  }
`;
