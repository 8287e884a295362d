import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  BulkActMutation,
  BulkActMutationVariables,
  BulkActsQuery,
  UndoBulkActMutation,
  UndoBulkActMutationVariables,
} from '../__generated__/operations.ts';

export const BULK_ACT: TypedDocumentNode<BulkActMutation, BulkActMutationVariables> = gql`
  mutation BulkAct($input: BulkActInput!) {
    bulkAct(input: $input) {
      bulkAct {
        id
        doneCount
        refusedCount
      }
      results {
        id
        name
        refusal {
          code
          message
        }
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const UNDO_BULK_ACT: TypedDocumentNode<UndoBulkActMutation, UndoBulkActMutationVariables> = gql`
  mutation UndoBulkAct($input: UndoBulkActInput!) {
    undoBulkAct(input: $input) {
      bulkAct {
        id
        undoneAt
      }
      results {
        id
        name
        refusal {
          code
          message
        }
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const BULK_ACTS: TypedDocumentNode<BulkActsQuery> = gql`
  query BulkActs {
    bulkActs(first: 20) {
      id
      act
      chosen
      at
      doneCount
      refusedCount
      undoneAt
    }
  }
`;

export type PastAct = BulkActsQuery['bulkActs'][number];
export type BulkResult = NonNullable<BulkActMutation['bulkAct']>['results'][number];
