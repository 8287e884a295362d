import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  DefinitionEditorFactsQuery,
  DefinitionEditorImpactQuery,
  DefinitionEditorImpactQueryVariables,
} from '../__generated__/operations.ts';

export const DEFINITION_FACTS: TypedDocumentNode<DefinitionEditorFactsQuery> = gql`
  query DefinitionEditorFacts {
    definitionFacts {
      name
      type
      labelJa
      labelEn
      parameters
      operators
      choices {
        value
        labelJa
        labelEn
      }
      known {
        value
        labelJa
        labelEn
      }
      pages {
        value
        labelJa
        labelEn
      }
    }
  }
`;

export const DEFINITION_IMPACT: TypedDocumentNode<DefinitionEditorImpactQuery, DefinitionEditorImpactQueryVariables> =
  gql`
  query DefinitionEditorImpact($key: String, $rule: JSON!) {
    definitionImpact(key: $key, rule: $rule) {
      open
      passing
      passingLive
      gained
      lost
      samples {
        accountId
        accountName
        change
      }
    }
  }
`;

export type EditorFact = DefinitionEditorFactsQuery['definitionFacts'][number];
