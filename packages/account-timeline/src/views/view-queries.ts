import { gql, type TypedDocumentNode } from '@apollo/client';
import type { SavedView_viewFragment, SavedViewsQuery, SavedViewsQueryVariables } from '../__generated__/operations.ts';

export type View = SavedView_viewFragment;

export const VIEW: TypedDocumentNode<SavedView_viewFragment> = gql`
  fragment SavedView_view on SavedView {
    id
    name
    address
    department
    isDefault
    isPinned
    isMine
    mayChange
    ownerName
    version
  }
`;

export const SAVED_VIEWS: TypedDocumentNode<SavedViewsQuery, SavedViewsQueryVariables> = gql`
  query SavedViews($list: String!) {
    savedViews(list: $list) {
      ...SavedView_view
    }
  }
  ${VIEW}
`;
