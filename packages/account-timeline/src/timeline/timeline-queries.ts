import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  KeepTimelineFilterMutation,
  KeepTimelineFilterMutationVariables,
  TimelineDensityQuery,
  TimelineDensityQueryVariables,
  TimelineEventAddedSubscription,
  TimelineEventAddedSubscriptionVariables,
  TimelineEventKindsQuery,
  TimelineEventKindsQueryVariables,
  TimelineEventMomentQuery,
  TimelineEventMomentQueryVariables,
  TimelineFilterQuery,
  TimelinePageQuery,
  TimelinePageQueryVariables,
  TimelinePassesQuery,
  TimelinePassesQueryVariables,
  TimelineRow_eventFragment,
  TimelineRowsBetweenQuery,
  TimelineRowsBetweenQueryVariables,
} from '../__generated__/operations.ts';

export type TimelineRowEvent = TimelineRow_eventFragment;

export const TIMELINE_ROW_EVENT: TypedDocumentNode<TimelineRow_eventFragment> = gql`
  fragment TimelineRow_event on TimelineEvent {
    id
    kind
    department
    occurredAt
    timePrecision
    recordedAt
    isHidden
    summary(locale: $locale)
    commentCount
    payload
    actor {
      id
      name
    }
  }
`;

/** One page of rows, newest first. */
export const TIMELINE_PAGE: TypedDocumentNode<TimelinePageQuery, TimelinePageQueryVariables> = gql`
  query TimelinePage(
    $accountId: ID!
    $first: Int
    $after: String
    $last: Int
    $skip: Int
    $filter: TimelineFilter
    $folded: Boolean!
    $locale: Locale
  ) {
    account(id: $accountId) {
      id
      timeline(first: $first, after: $after, last: $last, skip: $skip, filter: $filter, folded: $folded) {
        edges {
          cursor
          run {
            count
            from
          }
          node {
            ...TimelineRow_event
          }
        }
      }
    }
  }
  ${TIMELINE_ROW_EVENT}
`;

/** How the events spread over months and departments: of all, and of those that are shown, with their rows. */
export const TIMELINE_DENSITY: TypedDocumentNode<TimelineDensityQuery, TimelineDensityQueryVariables> = gql`
  query TimelineDensity($accountId: ID!, $filter: TimelineFilter, $folded: Boolean!) {
    account(id: $accountId) {
      id
      timelineDepartments {
        department
        count
      }
      timelineDensity(bucket: MONTH, filter: $filter, folded: $folded) {
        bucket
        startsAt
        department
        count
        rows
      }
    }
  }
`;

/** How many rows stand in a part of the timeline: where a moment is among them. */
export const TIMELINE_ROWS_BETWEEN: TypedDocumentNode<TimelineRowsBetweenQuery, TimelineRowsBetweenQueryVariables> =
  gql`
  query TimelineRowsBetween($accountId: ID!, $filter: TimelineFilter!, $folded: Boolean!) {
    account(id: $accountId) {
      id
      timelineDensity(bucket: YEAR, filter: $filter, folded: $folded) {
        rows
      }
    }
  }
`;

/** The handoffs: where `h` goes, and by the accepted ones the ribbon's colours. */
export const TIMELINE_PASSES: TypedDocumentNode<TimelinePassesQuery, TimelinePassesQueryVariables> = gql`
  query TimelinePasses($accountId: ID!) {
    account(id: $accountId) {
      id
      holder
      timeline(first: 200, filter: { kinds: ["handoffs.offered", "handoffs.accepted", "handoffs.returned"] }) {
        nodes {
          id
          kind
          occurredAt
          payload
        }
      }
    }
  }
`;

export const TIMELINE_EVENT_ADDED: TypedDocumentNode<
  TimelineEventAddedSubscription,
  TimelineEventAddedSubscriptionVariables
> = gql`
  subscription TimelineEventAdded($accountId: ID!, $locale: Locale) {
    timelineEventAdded(accountId: $accountId) {
      ...TimelineRow_event
    }
  }
  ${TIMELINE_ROW_EVENT}
`;

/** When an event of which only the id is known (from a link) happened. */
export const TIMELINE_EVENT_MOMENT: TypedDocumentNode<TimelineEventMomentQuery, TimelineEventMomentQueryVariables> =
  gql`
  query TimelineEventMoment($id: ID!) {
    node(id: $id) {
      id
      ... on TimelineEvent {
        occurredAt
      }
    }
  }
`;

export const TIMELINE_EVENT_KINDS: TypedDocumentNode<TimelineEventKindsQuery, TimelineEventKindsQueryVariables> = gql`
  query TimelineEventKinds {
    timelineEventKinds {
      name
      labelJa
      labelEn
      department
      isByActor
      isOnTimeline
    }
  }
`;

/** The filter that the person used last, on whichever device. */
export const TIMELINE_FILTER: TypedDocumentNode<TimelineFilterQuery> = gql`
  query TimelineFilter {
    viewer {
      preferences {
        timelineFilter
      }
    }
  }
`;

export const KEEP_TIMELINE_FILTER: TypedDocumentNode<KeepTimelineFilterMutation, KeepTimelineFilterMutationVariables> =
  gql`
  mutation KeepTimelineFilter($input: SetPreferencesInput!) {
    setPreferences(input: $input) {
      preferences {
        timelineFilter
      }
    }
  }
`;
