import { gql, type TypedDocumentNode } from '@apollo/client';
import type * as Operations from '../__generated__/operations.ts';

const PAYLOAD = gql`
  fragment DefinitionActs_payload on DefinitionPayload {
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
`;

export const SUBMIT: TypedDocumentNode<
  Operations.SubmitDefinitionMutation,
  Operations.SubmitDefinitionMutationVariables
> = gql`
  mutation SubmitDefinition($input: DefinitionVersionInput!) {
    submitDefinition(input: $input) {
      ...DefinitionActs_payload
    }
  }
  ${PAYLOAD}
`;

export const WITHDRAW: TypedDocumentNode<
  Operations.WithdrawDefinitionMutation,
  Operations.WithdrawDefinitionMutationVariables
> = gql`
  mutation WithdrawDefinition($input: DefinitionVersionInput!) {
    withdrawDefinition(input: $input) {
      ...DefinitionActs_payload
    }
  }
  ${PAYLOAD}
`;

export const DISCARD: TypedDocumentNode<
  Operations.DiscardDefinitionMutation,
  Operations.DiscardDefinitionMutationVariables
> = gql`
  mutation DiscardDefinition($input: DefinitionVersionInput!) {
    discardDefinitionDraft(input: $input) {
      ...DefinitionActs_payload
    }
  }
  ${PAYLOAD}
`;

export const REBASE: TypedDocumentNode<
  Operations.RebaseDefinitionMutation,
  Operations.RebaseDefinitionMutationVariables
> = gql`
  mutation RebaseDefinition($input: DefinitionVersionInput!) {
    rebaseDefinition(input: $input) {
      ...DefinitionActs_payload
    }
  }
  ${PAYLOAD}
`;

export const ROLL_BACK: TypedDocumentNode<
  Operations.RollBackDefinitionMutation,
  Operations.RollBackDefinitionMutationVariables
> = gql`
  mutation RollBackDefinition($input: DefinitionVersionInput!) {
    rollBackDefinition(input: $input) {
      ...DefinitionActs_payload
    }
  }
  ${PAYLOAD}
`;

export const APPROVE: TypedDocumentNode<
  Operations.ApproveDefinitionMutation,
  Operations.ApproveDefinitionMutationVariables
> = gql`
  mutation ApproveDefinition($input: ApproveDefinitionInput!) {
    approveDefinition(input: $input) {
      ...DefinitionActs_payload
    }
  }
  ${PAYLOAD}
`;

export const REJECT: TypedDocumentNode<
  Operations.RejectDefinitionMutation,
  Operations.RejectDefinitionMutationVariables
> = gql`
  mutation RejectDefinition($input: RejectDefinitionInput!) {
    rejectDefinition(input: $input) {
      ...DefinitionActs_payload
    }
  }
  ${PAYLOAD}
`;

export const COMMENT: TypedDocumentNode<
  Operations.CommentDefinitionMutation,
  Operations.CommentDefinitionMutationVariables
> = gql`
  mutation CommentDefinition($input: CommentDefinitionInput!) {
    commentDefinition(input: $input) {
      ...DefinitionActs_payload
    }
  }
  ${PAYLOAD}
`;

export const PUBLISH: TypedDocumentNode<
  Operations.PublishDefinitionMutation,
  Operations.PublishDefinitionMutationVariables
> = gql`
  mutation PublishDefinition($input: PublishDefinitionInput!) {
    publishDefinition(input: $input) {
      ...DefinitionActs_payload
    }
  }
  ${PAYLOAD}
`;

export const SAVE: TypedDocumentNode<Operations.SaveDefinitionMutation, Operations.SaveDefinitionMutationVariables> =
  gql`
  mutation SaveDefinition($input: SaveDefinitionDraftInput!) {
    saveDefinitionDraft(input: $input) {
      ...DefinitionActs_payload
    }
  }
  ${PAYLOAD}
`;
