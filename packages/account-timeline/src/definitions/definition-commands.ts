import { gql, type TypedDocumentNode } from '@apollo/client';
import type * as Operations from '../__generated__/operations.ts';

export const SUBMIT: TypedDocumentNode<
  Operations.SubmitDefinitionMutation,
  Operations.SubmitDefinitionMutationVariables
> = gql`
  mutation SubmitDefinition($input: SubmitDefinitionInput!) {
    submitDefinition(input: $input) {
      version {
        id
        number
        state
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const WITHDRAW: TypedDocumentNode<
  Operations.WithdrawDefinitionMutation,
  Operations.WithdrawDefinitionMutationVariables
> = gql`
  mutation WithdrawDefinition($input: WithdrawDefinitionInput!) {
    withdrawDefinition(input: $input) {
      version {
        id
        number
        state
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const DISCARD: TypedDocumentNode<
  Operations.DiscardDefinitionMutation,
  Operations.DiscardDefinitionMutationVariables
> = gql`
  mutation DiscardDefinition($input: DiscardDefinitionDraftInput!) {
    discardDefinitionDraft(input: $input) {
      version {
        id
        number
        state
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const REBASE: TypedDocumentNode<
  Operations.RebaseDefinitionMutation,
  Operations.RebaseDefinitionMutationVariables
> = gql`
  mutation RebaseDefinition($input: RebaseDefinitionInput!) {
    rebaseDefinition(input: $input) {
      version {
        id
        number
        state
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const ROLL_BACK: TypedDocumentNode<
  Operations.RollBackDefinitionMutation,
  Operations.RollBackDefinitionMutationVariables
> = gql`
  mutation RollBackDefinition($input: RollBackDefinitionInput!) {
    rollBackDefinition(input: $input) {
      version {
        id
        number
        state
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const APPROVE: TypedDocumentNode<
  Operations.ApproveDefinitionMutation,
  Operations.ApproveDefinitionMutationVariables
> = gql`
  mutation ApproveDefinition($input: ApproveDefinitionInput!) {
    approveDefinition(input: $input) {
      version {
        id
        number
        state
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const REJECT: TypedDocumentNode<
  Operations.RejectDefinitionMutation,
  Operations.RejectDefinitionMutationVariables
> = gql`
  mutation RejectDefinition($input: RejectDefinitionInput!) {
    rejectDefinition(input: $input) {
      version {
        id
        number
        state
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const COMMENT: TypedDocumentNode<
  Operations.CommentDefinitionMutation,
  Operations.CommentDefinitionMutationVariables
> = gql`
  mutation CommentDefinition($input: CommentDefinitionInput!) {
    commentDefinition(input: $input) {
      version {
        id
        number
        state
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const PUBLISH: TypedDocumentNode<
  Operations.PublishDefinitionMutation,
  Operations.PublishDefinitionMutationVariables
> = gql`
  mutation PublishDefinition($input: PublishDefinitionInput!) {
    publishDefinition(input: $input) {
      version {
        id
        number
        state
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const SAVE: TypedDocumentNode<Operations.SaveDefinitionMutation, Operations.SaveDefinitionMutationVariables> =
  gql`
  mutation SaveDefinition($input: SaveDefinitionDraftInput!) {
    saveDefinitionDraft(input: $input) {
      version {
        id
        number
        state
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const CREATE: TypedDocumentNode<
  Operations.CreateDefinitionMutation,
  Operations.CreateDefinitionMutationVariables
> = gql`
  mutation CreateDefinition($input: CreateDefinitionInput!) {
    createDefinition(input: $input) {
      definition {
        id
        key
      }
      refusal {
        code
        message
      }
    }
  }
`;
