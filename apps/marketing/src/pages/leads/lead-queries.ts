import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CaptureLeadMutation,
  CaptureLeadMutationVariables,
  DisqualifyLeadMutation,
  DisqualifyLeadMutationVariables,
  LeadChoicesQuery,
  LeadChoicesQueryVariables,
  LeadDetailQuery,
  LeadDetailQueryVariables,
  LeadInboxQuery,
  LeadInboxQueryVariables,
  LeadRow_leadFragment,
  RecordTouchMutation,
  RecordTouchMutationVariables,
} from '../../__generated__/operations.ts';

export type LeadRow = LeadRow_leadFragment;

export const LEAD_ROW: TypedDocumentNode<LeadRow_leadFragment> = gql`
  fragment LeadRow_lead on Lead {
    id
    state
    source
    enteredAt
    enteredPrecision
    cycleNumber
    attributes
    scores {
      id
      cell
    }
    account {
      id
      name
      holder
    }
    contact {
      id
      familyName
      givenName
      title
      email
      phone
      consent
    }
    campaign {
      id
      nameJa
      nameEn
    }
  }
`;

export const LEAD_INBOX: TypedDocumentNode<LeadInboxQuery, LeadInboxQueryVariables> = gql`
  query LeadInbox($first: Int!, $after: String, $filter: LeadFilter, $orderBy: LeadOrder) {
    leads(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      edges {
        cursor
        node {
          ...LeadRow_lead
        }
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
      totalCount
    }
  }
  ${LEAD_ROW}
`;

export const LEAD_DETAIL: TypedDocumentNode<LeadDetailQuery, LeadDetailQueryVariables> = gql`
  query LeadDetail($id: ID!, $locale: Locale) {
    node(id: $id) {
      id
      ... on Lead {
        ...LeadRow_lead
        account {
          id
          timeline(first: 8) {
            nodes {
              id
              kind
              department
              occurredAt
              isHidden
              summary(locale: $locale)
            }
          }
        }
      }
    }
  }
  ${LEAD_ROW}
`;

/** What forms and filters choose from. */
export const LEAD_CHOICES: TypedDocumentNode<LeadChoicesQuery, LeadChoicesQueryVariables> = gql`
  query LeadChoices {
    kpis(names: ["lead-count"], groupBy: [SOURCE]) {
      name
      groups {
        key
      }
    }
    campaigns(first: 200) {
      nodes {
        id
        nameJa
        nameEn
      }
    }
  }
`;

export const CAPTURE_LEAD: TypedDocumentNode<CaptureLeadMutation, CaptureLeadMutationVariables> = gql`
  mutation CaptureLead($input: CaptureLeadInput!) {
    captureLead(input: $input) {
      lead {
        ...LeadRow_lead
      }
      refusal {
        code
        message
        field
      }
    }
  }
  ${LEAD_ROW}
`;

export const RECORD_TOUCH: TypedDocumentNode<RecordTouchMutation, RecordTouchMutationVariables> = gql`
  mutation RecordTouch($input: RecordTouchInput!) {
    recordTouch(input: $input) {
      touch {
        id
        kind
      }
      refusal {
        code
        message
        field
      }
    }
  }
`;

export const DISQUALIFY_LEAD: TypedDocumentNode<DisqualifyLeadMutation, DisqualifyLeadMutationVariables> = gql`
  mutation DisqualifyLead($input: DisqualifyLeadInput!) {
    disqualifyLead(input: $input) {
      lead {
        id
        state
      }
      refusal {
        code
        message
        field
      }
    }
  }
`;
