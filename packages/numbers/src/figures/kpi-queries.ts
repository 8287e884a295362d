import { gql, type TypedDocumentNode } from '@apollo/client';
import type { KpiCatalogueQuery, KpiCatalogueQueryVariables } from '../__generated__/operations.ts';

export const KPI_CATALOGUE: TypedDocumentNode<KpiCatalogueQuery, KpiCatalogueQueryVariables> = gql`
  query KpiCatalogue($locale: Locale) {
    kpiCatalogue {
      name
      owner
      unit
      dimensions
      isMonthly
      isSum
      label(locale: $locale)
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

export type KpiEntry = KpiCatalogueQuery['kpiCatalogue'][number];
