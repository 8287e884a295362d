import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  DefinitionCheck_checkFragment,
  HandoffCheckQuery,
  HandoffCheckQueryVariables,
  HandoffEvidenceQuery,
  HandoffEvidenceQueryVariables,
  HandoffSheetQuery,
  HandoffSheetQueryVariables,
} from '../../__generated__/operations.ts';

export type Check = DefinitionCheck_checkFragment;
export type Sheet = HandoffSheetQuery['handoffSheet'];

/** Also of passes that were made: both sides read the same check. */
export const DEFINITION_CHECK: TypedDocumentNode<DefinitionCheck_checkFragment> = gql`
  fragment DefinitionCheck_check on DefinitionCheck {
    definitionKey
    nameJa
    nameEn
    versionNumber
    passed
    rules {
      labelJa
      labelEn
      valueJa
      valueEn
      passed
      requirement {
        place
        labelJa
        labelEn
        passed
      }
      events {
        id
        occurredAt
        summary(locale: $locale)
      }
    }
  }
`;

export const HANDOFF_SHEET: TypedDocumentNode<HandoffSheetQuery, HandoffSheetQueryVariables> = gql`
  query HandoffSheet($accountId: ID!, $from: Department!, $to: Department!, $leadId: ID, $locale: Locale) {
    handoffSheet(accountId: $accountId, from: $from, to: $to, leadId: $leadId) {
      thresholdPercent
      dueAt
      items {
        key
        labelJa
        labelEn
        isRequired
      }
      answers {
        item
        text
        events {
          id
          occurredAt
          summary(locale: $locale)
        }
      }
    }
  }
`;

export const HANDOFF_CHECK: TypedDocumentNode<HandoffCheckQuery, HandoffCheckQueryVariables> = gql`
  query HandoffCheck($accountId: ID!, $from: Department!, $to: Department!, $leadId: ID, $items: JSON, $locale: Locale) {
    handoffSheet(accountId: $accountId, from: $from, to: $to, leadId: $leadId) {
      check(items: $items) {
        ...DefinitionCheck_check
      }
    }
  }
  ${DEFINITION_CHECK}
`;

export const HANDOFF_EVIDENCE: TypedDocumentNode<HandoffEvidenceQuery, HandoffEvidenceQueryVariables> = gql`
  query HandoffEvidence($accountId: ID!, $departments: [Department!], $locale: Locale) {
    account(id: $accountId) {
      id
      timeline(first: 12, filter: { departments: $departments }) {
        nodes {
          id
          isHidden
          occurredAt
          summary(locale: $locale)
        }
      }
    }
  }
`;
