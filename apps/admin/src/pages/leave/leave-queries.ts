import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  LeavePageQuery,
  LeavePageQueryVariables,
  LeavePreviewQuery,
  LeavePreviewQueryVariables,
  ReassignWorkMutation,
  ReassignWorkMutationVariables,
  UndoReassignmentMutation,
  UndoReassignmentMutationVariables,
} from '../../__generated__/operations.ts';

export const LEAVE_PAGE: TypedDocumentNode<LeavePageQuery, LeavePageQueryVariables> = gql`
  query LeavePage($userId: ID!) {
    node(id: $userId) {
      id
      ... on User {
        name
        version
        leftAt
      }
    }
    openWork(userId: $userId) {
      total
      accounts
      kinds {
        kind
        labelJa
        labelEn
        count
      }
    }
    reassignments(userId: $userId) {
      id
      toName
      items
      accounts
      hasLeft
      doneAt
      undoneAt
    }
    users(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`;

export const LEAVE_PREVIEW: TypedDocumentNode<LeavePreviewQuery, LeavePreviewQueryVariables> = gql`
  query LeavePreview($userId: ID!, $toUserId: ID) {
    reassignmentPreview(userId: $userId, toUserId: $toUserId) {
      left
      shares {
        userId
        name
        items
        accounts
      }
    }
  }
`;

export const REASSIGN_WORK: TypedDocumentNode<ReassignWorkMutation, ReassignWorkMutationVariables> = gql`
  mutation ReassignWork($input: ReassignWorkInput!) {
    reassignWork(input: $input) {
      left
      reassignment {
        id
        items
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const UNDO_REASSIGNMENT: TypedDocumentNode<UndoReassignmentMutation, UndoReassignmentMutationVariables> = gql`
  mutation UndoReassignment($input: UndoReassignmentInput!) {
    undoReassignment(input: $input) {
      returned
      refusal {
        code
        message
      }
    }
  }
`;

export type Leaving = LeavePageQuery;
