import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  PreferencesQuery,
  SetPreferencesMutation,
  SetPreferencesMutationVariables,
  UpdateProfileMutation,
  UpdateProfileMutationVariables,
} from '../__generated__/operations.ts';

/** What the person chose on any of their devices; null is not chosen yet. */
export const PREFERENCES: TypedDocumentNode<PreferencesQuery> = gql`
  query Preferences {
    viewer {
      preferences {
        locale
        theme
        density
        hasSingleKeys
      }
    }
  }
`;

export const SET_PREFERENCES: TypedDocumentNode<SetPreferencesMutation, SetPreferencesMutationVariables> = gql`
  mutation SetPreferences($input: SetPreferencesInput!) {
    setPreferences(input: $input) {
      preferences {
        locale
        theme
        density
        hasSingleKeys
      }
    }
  }
`;

export const UPDATE_PROFILE: TypedDocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables> = gql`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      name
      version
      refusal {
        code
        message
        details
      }
    }
  }
`;
