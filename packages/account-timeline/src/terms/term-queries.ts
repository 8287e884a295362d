import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  TermDefinitionQuery,
  TermDefinitionQueryVariables,
  TermKpisQuery,
  TermKpisQueryVariables,
} from '../__generated__/operations.ts';

/** The whole catalogue: it is small, and the next term is there at once. */
export const TERM_KPIS: TypedDocumentNode<TermKpisQuery, TermKpisQueryVariables> = gql`
  query TermKpis($locale: Locale) {
    kpiCatalogue {
      name
      question(locale: $locale)
      formula(locale: $locale)
      definitionVersion {
        id
        definition {
          id
          key
        }
      }
    }
  }
`;

export const TERM_DEFINITION: TypedDocumentNode<TermDefinitionQuery, TermDefinitionQueryVariables> = gql`
  query TermDefinition($key: String!) {
    definition(key: $key) {
      id
      key
      nameJa
      nameEn
      live {
        id
        number
        textJa
        textEn
        sentenceJa
        sentenceEn
      }
    }
  }
`;
