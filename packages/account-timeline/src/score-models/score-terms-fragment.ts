import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ScoreTerms_termsFragment } from '../__generated__/operations.ts';

/** All that a version of a score model counts by: for whoever edits it, and for whoever reads it. */
export const SCORE_TERMS: TypedDocumentNode<ScoreTerms_termsFragment> = gql`
  fragment ScoreTerms_terms on ScoreTerms {
    groups {
      key
      nameJa
      nameEn
      cap
    }
    fit {
      key
      rule
      points
      group
    }
    engagement {
      key
      field
      page
      scope
      points
      halfLifeDays
      group
    }
    disqualifiers {
      key
      nameJa
      nameEn
      rule
    }
    bands {
      fitA
      fitB
      engagement1
      engagement2
    }
  }
`;
