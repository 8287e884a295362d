import { gql, type TypedDocumentNode } from '@apollo/client';
import type { AccountCallsQuery, AccountCallsQueryVariables } from '../__generated__/operations.ts';

export type CalledAccount = NonNullable<AccountCallsQuery['account']>;

/** What inside sales needs to know of an account: whom to call, about what, and what is promised. */
export const ACCOUNT_CALLS: TypedDocumentNode<AccountCallsQuery, AccountCallsQueryVariables> = gql`
  query AccountCalls($id: ID!) {
    account(id: $id) {
      id
      name
      holder
      contacts {
        id
        familyName
        givenName
        title
        email
        phone
        stakeholderRole
      }
      leads {
        id
        state
        source
        enteredAt
        contact {
          id
        }
      }
      tasks {
        id
        title
        state
        dueAt
        department
      }
      handoffs {
        id
        from
        to
        state
        outcome
        reasonJa: reasonLabel(locale: JA)
        reasonEn: reasonLabel(locale: EN)
        decisionNote
        offeredAt
      }
    }
  }
`;
