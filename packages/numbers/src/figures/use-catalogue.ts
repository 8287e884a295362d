import { useQuery } from '@apollo/client/react';
import { useLocale } from '@tasuki/i18n';
import { KPI_CATALOGUE } from './kpi-queries.ts';

/** Every KPI that the API answers, in the reader's language. It changes with a release only. */
export function useCatalogue() {
  const locale = useApiLocale();
  return useQuery(KPI_CATALOGUE, { variables: { locale } });
}

export function useApiLocale(): 'JA' | 'EN' {
  return useLocale().locale === 'ja' ? 'JA' : 'EN';
}
