import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CallQueueQuery,
  CallQueueQueryVariables,
  CompleteTaskMutation,
  CompleteTaskMutationVariables,
  CorrectCallMutation,
  CorrectCallMutationVariables,
  CreateTaskMutation,
  CreateTaskMutationVariables,
  LogCallMutation,
  LogCallMutationVariables,
} from '../../__generated__/operations.ts';

export type QueueItem = CallQueueQuery['callQueue']['nodes'][number];

export const CALL_QUEUE: TypedDocumentNode<CallQueueQuery, CallQueueQueryVariables> = gql`
  query CallQueue($isMine: Boolean, $cells: [String!], $byCell: Boolean, $today: PeriodInput!) {
    callQueue(first: 200, isMine: $isMine, cells: $cells, byCell: $byCell) {
      nodes {
        score
        callCount
        reasons {
          key
          points
          labelJa
          labelEn
        }
        lead {
          id
          state
          source
          enteredAt
          enteredPrecision
          scores {
            id
            cell
          }
        }
        account {
          id
          name
          holder
        }
        contact {
          id
          familyName
          givenName
          title
          email
          phone
        }
        lastCall {
          id
          outcome
          calledAt
          calledPrecision
          note
        }
        task {
          id
          title
          dueAt
        }
      }
      totalCount
    }
    kpis(names: ["call-count"], period: $today, groupBy: [USER]) {
      name
      groups {
        key
        value
      }
    }
  }
`;

export const LOG_CALL: TypedDocumentNode<LogCallMutation, LogCallMutationVariables> = gql`
  mutation LogCall($input: LogCallInput!) {
    logCall(input: $input) {
      call {
        id
        outcome
      }
      refusal {
        code
        message
        field
      }
    }
  }
`;

export const CORRECT_CALL: TypedDocumentNode<CorrectCallMutation, CorrectCallMutationVariables> = gql`
  mutation CorrectCall($input: CorrectCallInput!) {
    correctCall(input: $input) {
      call {
        id
        outcome
      }
      refusal {
        code
        message
        field
      }
    }
  }
`;

export const CREATE_TASK: TypedDocumentNode<CreateTaskMutation, CreateTaskMutationVariables> = gql`
  mutation CreateTask($input: CreateTaskInput!) {
    createTask(input: $input) {
      task {
        id
        state
      }
      refusal {
        code
        message
        field
      }
    }
  }
`;

export const COMPLETE_TASK: TypedDocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables> = gql`
  mutation CompleteTask($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      task {
        id
        state
      }
      refusal {
        code
        message
        field
      }
    }
  }
`;
