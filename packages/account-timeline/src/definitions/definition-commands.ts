import { gql, type TypedDocumentNode } from '@apollo/client';
import type * as Operations from '../__generated__/operations.ts';

/** What each step of a version answers: the cache takes it whole, so that no button shows that the new state does not offer. */
const ANSWER = gql`
  fragment DefinitionCommands_version on DefinitionVersion {
    id
    number
    state
    version
    waitingFor
    mayApproveFor
    isStale
    publishAt
    approvals {
      department
      byName
      at
    }
  }

  fragment DefinitionCommands_refusal on Refusal {
    code
    message
  }
`;

export const SUBMIT: TypedDocumentNode<
  Operations.SubmitDefinitionMutation,
  Operations.SubmitDefinitionMutationVariables
> = gql`
  mutation SubmitDefinition($input: SubmitDefinitionInput!) {
    submitDefinition(input: $input) {
      version { ...DefinitionCommands_version }
      refusal { ...DefinitionCommands_refusal }
    }
  }
  ${ANSWER}
`;

export const WITHDRAW: TypedDocumentNode<
  Operations.WithdrawDefinitionMutation,
  Operations.WithdrawDefinitionMutationVariables
> = gql`
  mutation WithdrawDefinition($input: WithdrawDefinitionInput!) {
    withdrawDefinition(input: $input) {
      version { ...DefinitionCommands_version }
      refusal { ...DefinitionCommands_refusal }
    }
  }
  ${ANSWER}
`;

export const DISCARD: TypedDocumentNode<
  Operations.DiscardDefinitionMutation,
  Operations.DiscardDefinitionMutationVariables
> = gql`
  mutation DiscardDefinition($input: DiscardDefinitionDraftInput!) {
    discardDefinitionDraft(input: $input) {
      version { ...DefinitionCommands_version }
      refusal { ...DefinitionCommands_refusal }
    }
  }
  ${ANSWER}
`;

export const REBASE: TypedDocumentNode<
  Operations.RebaseDefinitionMutation,
  Operations.RebaseDefinitionMutationVariables
> = gql`
  mutation RebaseDefinition($input: RebaseDefinitionInput!) {
    rebaseDefinition(input: $input) {
      version { ...DefinitionCommands_version }
      refusal { ...DefinitionCommands_refusal }
    }
  }
  ${ANSWER}
`;

export const ROLL_BACK: TypedDocumentNode<
  Operations.RollBackDefinitionMutation,
  Operations.RollBackDefinitionMutationVariables
> = gql`
  mutation RollBackDefinition($input: RollBackDefinitionInput!) {
    rollBackDefinition(input: $input) {
      version { ...DefinitionCommands_version }
      refusal { ...DefinitionCommands_refusal }
    }
  }
  ${ANSWER}
`;

export const APPROVE: TypedDocumentNode<
  Operations.ApproveDefinitionMutation,
  Operations.ApproveDefinitionMutationVariables
> = gql`
  mutation ApproveDefinition($input: ApproveDefinitionInput!) {
    approveDefinition(input: $input) {
      version { ...DefinitionCommands_version }
      refusal { ...DefinitionCommands_refusal }
    }
  }
  ${ANSWER}
`;

export const REJECT: TypedDocumentNode<
  Operations.RejectDefinitionMutation,
  Operations.RejectDefinitionMutationVariables
> = gql`
  mutation RejectDefinition($input: RejectDefinitionInput!) {
    rejectDefinition(input: $input) {
      version { ...DefinitionCommands_version }
      refusal { ...DefinitionCommands_refusal }
    }
  }
  ${ANSWER}
`;

export const COMMENT: TypedDocumentNode<
  Operations.CommentDefinitionMutation,
  Operations.CommentDefinitionMutationVariables
> = gql`
  mutation CommentDefinition($input: CommentDefinitionInput!) {
    commentDefinition(input: $input) {
      version { ...DefinitionCommands_version }
      refusal { ...DefinitionCommands_refusal }
    }
  }
  ${ANSWER}
`;

export const PUBLISH: TypedDocumentNode<
  Operations.PublishDefinitionMutation,
  Operations.PublishDefinitionMutationVariables
> = gql`
  mutation PublishDefinition($input: PublishDefinitionInput!) {
    publishDefinition(input: $input) {
      version { ...DefinitionCommands_version }
      refusal { ...DefinitionCommands_refusal }
    }
  }
  ${ANSWER}
`;

export const SAVE: TypedDocumentNode<Operations.SaveDefinitionMutation, Operations.SaveDefinitionMutationVariables> =
  gql`
  mutation SaveDefinition($input: SaveDefinitionDraftInput!) {
    saveDefinitionDraft(input: $input) {
      version { ...DefinitionCommands_version }
      refusal { ...DefinitionCommands_refusal }
    }
  }
  ${ANSWER}
`;

export const CREATE: TypedDocumentNode<
  Operations.CreateDefinitionMutation,
  Operations.CreateDefinitionMutationVariables
> = gql`
  mutation CreateDefinition($input: CreateDefinitionInput!) {
    createDefinition(input: $input) {
      definition { id key }
      refusal { code message }
    }
  }
`;
