import { toGlobalId } from '@tasuki/domain';

/** The page that is measured: what a person sees on opening an account. */
export const timelinePage = `query TimelinePage($id: ID!) {
  account(id: $id) {
    id
    name
    timeline(first: 50) {
      nodes {
        id
        kind
        department
        occurredAt
        timePrecision
        recordedAt
        isHidden
        payload
        actor { id name }
        contact { id familyName givenName email }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** The request's body: both servers get the same bytes. */
export function timelineRequest(accountId: string): string {
  const id = toGlobalId({ type: 'account', accountId, id: accountId });
  return JSON.stringify({ query: timelinePage, variables: { id } });
}
