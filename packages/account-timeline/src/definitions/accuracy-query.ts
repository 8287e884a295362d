import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  DefinitionAccuracyQuery,
  DefinitionAccuracyQueryVariables,
  DefinitionKeysQuery,
} from '../__generated__/operations.ts';

export const DEFINITION_ACCURACY: TypedDocumentNode<DefinitionAccuracyQuery, DefinitionAccuracyQueryVariables> = gql`
  query DefinitionAccuracy($key: String!, $period: PeriodInput, $byRep: Boolean!) {
    definitionAccuracy(key: $key, period: $period, byRep: $byRep) {
      versionNumber
      source
      rep {
        id
        name
      }
      judged
      decided
      accepted
      deals
      won
      leads(first: 10) {
        id
        account {
          id
          name
        }
      }
    }
  }
`;

export const DEFINITION_KEYS: TypedDocumentNode<DefinitionKeysQuery> = gql`
  query DefinitionKeys {
    definitions {
      id
      key
      nameJa
      nameEn
    }
  }
`;

export type AccuracyRow = DefinitionAccuracyQuery['definitionAccuracy'][number];
