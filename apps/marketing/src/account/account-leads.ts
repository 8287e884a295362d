import { gql, type TypedDocumentNode } from '@apollo/client';
import type { AccountLeadsQuery, AccountLeadsQueryVariables } from '../__generated__/operations.ts';
import { LEAD_ROW } from '../pages/leads/lead-queries.ts';

/** The account's leads and what became of their passes. */
export const ACCOUNT_LEADS: TypedDocumentNode<AccountLeadsQuery, AccountLeadsQueryVariables> = gql`
  query AccountLeads($id: ID!) {
    account(id: $id) {
      id
      holder
      leads {
        ...LeadRow_lead
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
        note
        offeredAt
      }
    }
  }
  ${LEAD_ROW}
`;
