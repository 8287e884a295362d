import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  DefinitionPageQuery,
  DefinitionPageQueryVariables,
  DefinitionsPageQuery,
} from '../__generated__/operations.ts';

export const DEFINITIONS_PAGE: TypedDocumentNode<DefinitionsPageQuery> = gql`
  query DefinitionsPage {
    definitions {
      id
      key
      nameJa
      nameEn
      live {
        id
        number
        authorName
        effectiveFrom
        textJa
        textEn
      }
      open {
        id
        number
        state
        authorName
        createdAt
        submittedAt
        publishAt
        isStale
        waitingFor
      }
    }
  }
`;

export const DEFINITION_PAGE: TypedDocumentNode<DefinitionPageQuery, DefinitionPageQueryVariables> = gql`
  query DefinitionPage($key: String!) {
    definition(key: $key) {
      id
      key
      nameJa
      nameEn
      versions(first: 50) {
        id
        number
        state
        version
        rule
        sentenceJa
        sentenceEn
        textJa
        textEn
        handoverItems
        returnReasons
        slaHours
        departments
        authorName
        editorNames
        createdAt
        publishAt
        effectiveFrom
        effectiveUntil
        isStale
        isMine
        waitingFor
        mayApproveFor
        changes {
          kind
          ja
          en
        }
        drift {
          missed {
            kind
            ja
            en
          }
          contested
        }
        approvals {
          department
          byName
          at
        }
        comments(first: 50) {
          id
          byName
          text
          isRejection
          at
        }
      }
    }
  }
`;

export type DefinitionRow = DefinitionsPageQuery['definitions'][number];
export type DefinitionDetail = NonNullable<DefinitionPageQuery['definition']>;
export type VersionDetail = DefinitionDetail['versions'][number];
