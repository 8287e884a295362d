import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AccountAttentionQuery,
  AccountAttentionQueryVariables,
  AccountNewsQuery,
  AccountNewsQueryVariables,
  CommentOnEventMutation,
  CommentOnEventMutationVariables,
  EventTalkQuery,
  EventTalkQueryVariables,
  FollowAccountMutation,
  FollowAccountMutationVariables,
  LookAtAccountMutation,
  LookAtAccountMutationVariables,
  MentionablePeopleQuery,
  PinEventMutation,
  PinEventMutationVariables,
  UnpinEventMutation,
  UnpinEventMutationVariables,
} from '../__generated__/operations.ts';

/** What is pinned, whether I follow it, and what others recorded since I last looked. */
export const ACCOUNT_ATTENTION: TypedDocumentNode<AccountAttentionQuery, AccountAttentionQueryVariables> = gql`
  query AccountAttention($accountId: ID!, $locale: Locale) {
    account(id: $accountId) {
      id
      isFollowed
      pins {
        id
        kind
        department
        occurredAt
        isHidden
        summary(locale: $locale)
      }
    }
  }
`;

/** Read once, before the look is remembered. */
export const ACCOUNT_NEWS: TypedDocumentNode<AccountNewsQuery, AccountNewsQueryVariables> = gql`
  query AccountNews($accountId: ID!) {
    account(id: $accountId) {
      id
      news {
        since
        departments {
          department
          count
        }
      }
    }
  }
`;

export const EVENT_TALK: TypedDocumentNode<EventTalkQuery, EventTalkQueryVariables> = gql`
  query EventTalk($id: ID!, $accountId: ID!) {
    account(id: $accountId) {
      id
      pins {
        id
      }
    }
    node(id: $id) {
      id
      ... on TimelineEvent {
        comments {
          id
          text
          writtenAt
          author {
            id
            name
          }
        }
      }
    }
  }
`;

export const MENTIONABLE_PEOPLE: TypedDocumentNode<MentionablePeopleQuery> = gql`
  query MentionablePeople {
    users(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`;

export const PIN_EVENT: TypedDocumentNode<PinEventMutation, PinEventMutationVariables> = gql`
  mutation PinEvent($input: PinEventInput!) {
    pinEvent(input: $input) {
      account {
        id
        pins {
          id
        }
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const UNPIN_EVENT: TypedDocumentNode<UnpinEventMutation, UnpinEventMutationVariables> = gql`
  mutation UnpinEvent($input: UnpinEventInput!) {
    unpinEvent(input: $input) {
      account {
        id
        pins {
          id
        }
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const COMMENT_ON_EVENT: TypedDocumentNode<CommentOnEventMutation, CommentOnEventMutationVariables> = gql`
  mutation CommentOnEvent($input: CommentOnEventInput!) {
    commentOnEvent(input: $input) {
      event {
        id
      }
      refusal {
        code
        message
      }
    }
  }
`;

export const FOLLOW_ACCOUNT: TypedDocumentNode<FollowAccountMutation, FollowAccountMutationVariables> = gql`
  mutation FollowAccount($input: FollowAccountInput!) {
    followAccount(input: $input) {
      account {
        id
        isFollowed
      }
    }
  }
`;

export const LOOK_AT_ACCOUNT: TypedDocumentNode<LookAtAccountMutation, LookAtAccountMutationVariables> = gql`
  mutation LookAtAccount($input: LookAtAccountInput!) {
    lookAtAccount(input: $input) {
      account {
        id
      }
    }
  }
`;
