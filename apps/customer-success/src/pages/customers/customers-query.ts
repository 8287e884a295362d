import { gql, type TypedDocumentNode } from '@apollo/client';
import type { CadencesQuery, CustomersPageQuery, CustomersPageQueryVariables } from '../../__generated__/operations.ts';

export const CUSTOMERS_PAGE: TypedDocumentNode<CustomersPageQuery, CustomersPageQueryVariables> = gql`
  query CustomersPage($first: Int!, $after: String, $filter: CustomerFilter, $orderBy: CustomerOrder) {
    customerPortfolio(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      edges {
        cursor
        node {
          account {
            id
            name
            touchTier
            holder
            health {
              score
              level
              parts {
                measure
                labelJa
                labelEn
                value
              }
            }
          }
          owner {
            id
            name
          }
          mrr {
            amount
            currency
          }
          renewalDate
          noticeDeadline
          daysLeft
          hasNotice
          openTickets
          usageRecent
          usageBefore
          lastTouchAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`;

export const CADENCES: TypedDocumentNode<CadencesQuery> = gql`
  query Cadences {
    touchTiers {
      version
      tiers {
        tier
        contactEveryDays
      }
    }
  }
`;

export type Portfolio = CustomersPageQuery['customerPortfolio'];
export type Customer = Portfolio['edges'][number]['node'];
