import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  DismissDuplicateMutation,
  DismissDuplicateMutationVariables,
  DuplicateQueueQuery,
  DuplicateQueueQueryVariables,
  MergeAccountsMutation,
  MergeAccountsMutationVariables,
  MergePreviewQuery,
  MergePreviewQueryVariables,
  ReconsiderDuplicateMutation,
  ReconsiderDuplicateMutationVariables,
  UnmergeAccountsMutation,
  UnmergeAccountsMutationVariables,
} from '../__generated__/operations.ts';

export const DUPLICATE_QUEUE: TypedDocumentNode<DuplicateQueueQuery, DuplicateQueueQueryVariables> = gql`
  query DuplicateQueue($first: Int!, $accountId: ID) {
    duplicateProposals(first: $first, accountId: $accountId) {
      totalCount
      nodes {
        score
        reasons {
          reason
          values
        }
        account {
          id
          name
        }
        other {
          id
          name
        }
      }
    }
  }
`;

export type ProposedPair = DuplicateQueueQuery['duplicateProposals']['nodes'][number];

export const MERGE_PREVIEW: TypedDocumentNode<MergePreviewQuery, MergePreviewQueryVariables> = gql`
  query MergePreview($survivorId: ID!, $mergedId: ID!) {
    mergePreview(survivorId: $survivorId, mergedId: $mergedId) {
      survivor {
        ...MergeSide_side
      }
      merged {
        ...MergeSide_side
      }
      fields {
        field
        survivor
        merged
      }
    }
  }
  fragment MergeSide_side on MergeSide {
    events
    contacts
    leads
    opportunities
    contracts
    handoffs
    tasks
    account {
      id
      name
      holder
      createdAt
      domains
    }
  }
`;

export type Preview = MergePreviewQuery['mergePreview'];

export const MERGE_ACCOUNTS: TypedDocumentNode<MergeAccountsMutation, MergeAccountsMutationVariables> = gql`
  mutation MergeAccounts($input: MergeAccountsInput!) {
    mergeAccounts(input: $input) {
      account {
        id
        name
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

export const UNMERGE_ACCOUNTS: TypedDocumentNode<UnmergeAccountsMutation, UnmergeAccountsMutationVariables> = gql`
  mutation UnmergeAccounts($input: UnmergeAccountsInput!) {
    unmergeAccounts(input: $input) {
      account {
        id
        name
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

export const DISMISS_DUPLICATE: TypedDocumentNode<DismissDuplicateMutation, DismissDuplicateMutationVariables> = gql`
  mutation DismissDuplicate($input: DismissDuplicateInput!) {
    dismissDuplicate(input: $input) {
      refusal {
        code
        message
        details
      }
    }
  }
`;

export const RECONSIDER_DUPLICATE: TypedDocumentNode<
  ReconsiderDuplicateMutation,
  ReconsiderDuplicateMutationVariables
> = gql`
  mutation ReconsiderDuplicate($input: ReconsiderDuplicateInput!) {
    reconsiderDuplicate(input: $input) {
      refusal {
        code
        message
        details
      }
    }
  }
`;
