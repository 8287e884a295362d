import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  BookMeetingMutation,
  BookMeetingMutationVariables,
  FieldPeopleQuery,
  FieldPeopleQueryVariables,
} from '../../__generated__/operations.ts';

// Apart from the queue's own: they come with the sheet that asks them.
export const BOOK_MEETING: TypedDocumentNode<BookMeetingMutation, BookMeetingMutationVariables> = gql`
  mutation BookMeeting($input: BookMeetingInput!) {
    bookMeeting(input: $input) {
      meeting {
        id
        startsAt
      }
      refusal {
        code
        message
        field
      }
    }
  }
`;

/** Who can hold a meeting. */
export const FIELD_PEOPLE: TypedDocumentNode<FieldPeopleQuery, FieldPeopleQueryVariables> = gql`
  query FieldPeople {
    users(department: FIELD_SALES, first: 100) {
      nodes {
        id
        name
      }
    }
  }
`;

/** What may be chosen as evidence for a pass. */
