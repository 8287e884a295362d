import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TasksPageQuery, TasksPageQueryVariables } from '../__generated__/operations.ts';

export const TASKS_PAGE: TypedDocumentNode<TasksPageQuery, TasksPageQueryVariables> = gql`
  query TasksPage($first: Int!, $after: String, $filter: TaskFilter) {
    tasks(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          title
          state
          department
          dueAt
          assignee {
            id
            name
          }
          account {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
      totalCount
    }
  }
`;

export type ListedTask = TasksPageQuery['tasks']['edges'][number]['node'];
