import { leadSourceWords } from '@tasuki/domain/accounts/lead-source-words';
import { useLocale } from '@tasuki/i18n';
import { useCallback } from 'react';

/** What a lead's source is called in the reader's language; null where none is known. */
export function useSourceName(): (source: string | null | undefined) => string | null {
  const { locale } = useLocale();
  return useCallback((source) => (source ? leadSourceWords(source)[locale] : null), [locale]);
}
