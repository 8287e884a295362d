import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CreateViewMutation,
  CreateViewMutationVariables,
  DeleteViewMutation,
  DeleteViewMutationVariables,
  RestoreViewMutation,
  RestoreViewMutationVariables,
  UpdateViewMutation,
  UpdateViewMutationVariables,
} from '../__generated__/operations.ts';
import { VIEW } from './view-queries.ts';

export const CREATE_VIEW: TypedDocumentNode<CreateViewMutation, CreateViewMutationVariables> = gql`
  mutation CreateView($input: CreateSavedViewInput!) {
    createSavedView(input: $input) {
      view {
        ...SavedView_view
      }
      refusal {
        code
        message
      }
    }
  }
  ${VIEW}
`;

export const UPDATE_VIEW: TypedDocumentNode<UpdateViewMutation, UpdateViewMutationVariables> = gql`
  mutation UpdateView($input: UpdateSavedViewInput!) {
    updateSavedView(input: $input) {
      view {
        ...SavedView_view
      }
      refusal {
        code
        message
        details
      }
    }
  }
  ${VIEW}
`;

export const DELETE_VIEW: TypedDocumentNode<DeleteViewMutation, DeleteViewMutationVariables> = gql`
  mutation DeleteView($input: DeleteSavedViewInput!) {
    deleteSavedView(input: $input) {
      view {
        id
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const RESTORE_VIEW: TypedDocumentNode<RestoreViewMutation, RestoreViewMutationVariables> = gql`
  mutation RestoreView($input: RestoreSavedViewInput!) {
    restoreSavedView(input: $input) {
      view {
        ...SavedView_view
      }
      refusal {
        code
        message
      }
    }
  }
  ${VIEW}
`;
