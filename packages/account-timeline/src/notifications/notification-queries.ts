import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  MarkNotificationsReadMutation,
  MarkNotificationsReadMutationVariables,
  NotificationAddedSubscription,
  NotificationListQuery,
  NotificationListQueryVariables,
  NotificationRow_notificationFragment,
  NotificationSettingsQuery,
  UnreadNotificationsQuery,
  UpdateNotificationSettingsMutation,
  UpdateNotificationSettingsMutationVariables,
} from '../__generated__/operations.ts';

export type NotificationRowData = NotificationRow_notificationFragment;

export const UNREAD_NOTIFICATIONS: TypedDocumentNode<UnreadNotificationsQuery> = gql`
  query UnreadNotifications {
    unreadNotificationCount
  }
`;

export const NOTIFICATION_ADDED: TypedDocumentNode<NotificationAddedSubscription> = gql`
  subscription NotificationAdded {
    notificationAdded {
      id
    }
  }
`;

export const NOTIFICATION_ROW: TypedDocumentNode<NotificationRow_notificationFragment> = gql`
  fragment NotificationRow_notification on Notification {
    id
    kind
    createdAt
    readAt
    text(locale: $locale)
    account {
      id
    }
    event {
      id
    }
  }
`;

export const NOTIFICATION_LIST: TypedDocumentNode<NotificationListQuery, NotificationListQueryVariables> = gql`
  query NotificationList($first: Int!, $after: String, $locale: Locale) {
    notifications(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...NotificationRow_notification
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  ${NOTIFICATION_ROW}
`;

export const MARK_NOTIFICATIONS_READ: TypedDocumentNode<
  MarkNotificationsReadMutation,
  MarkNotificationsReadMutationVariables
> = gql`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      unreadCount
    }
  }
`;

export const NOTIFICATION_SETTINGS: TypedDocumentNode<NotificationSettingsQuery> = gql`
  query NotificationSettings {
    notificationSettings {
      muted
      digest
      version
    }
    notificationKinds {
      kind
      labelJa
      labelEn
    }
  }
`;

export const UPDATE_NOTIFICATION_SETTINGS: TypedDocumentNode<
  UpdateNotificationSettingsMutation,
  UpdateNotificationSettingsMutationVariables
> = gql`
  mutation UpdateNotificationSettings($input: UpdateNotificationSettingsInput!) {
    updateNotificationSettings(input: $input) {
      settings {
        muted
        digest
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
