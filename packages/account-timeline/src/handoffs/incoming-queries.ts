import { gql, type TypedDocumentNode } from '@apollo/client';
import type { IncomingHandoffsQuery, IncomingHandoffsQueryVariables } from '../__generated__/operations.ts';
import { DEFINITION_CHECK } from './composer/composer-queries.ts';
import { HANDOFF_ROW } from './handoff-queries.ts';

export const INCOMING_HANDOFFS: TypedDocumentNode<IncomingHandoffsQuery, IncomingHandoffsQueryVariables> = gql`
  query IncomingHandoffs($filter: HandoffFilter!, $locale: Locale) {
    handoffs(first: 100, filter: $filter, orderBy: { field: DUE_AT, direction: ASC }) {
      nodes {
        ...HandoffRow_handoff
        answers {
          item
          labelJa
          labelEn
          text
          events {
            id
            occurredAt
            summary(locale: $locale)
          }
        }
        check {
          ...DefinitionCheck_check
        }
      }
    }
  }
  ${HANDOFF_ROW}
  ${DEFINITION_CHECK}
`;

export type IncomingHandoff = IncomingHandoffsQuery['handoffs']['nodes'][number];
