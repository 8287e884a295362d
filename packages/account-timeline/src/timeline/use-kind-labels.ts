import { useQuery } from '@apollo/client/react';
import { useLocale } from '@tasuki/i18n';
import { useMemo } from 'react';
import { TIMELINE_EVENT_KINDS } from './timeline-queries.ts';

/** What each kind of event is called: the bold word of a row. */
export function useKindLabels(): (kind: string) => string {
  const { locale } = useLocale();
  const { data } = useQuery(TIMELINE_EVENT_KINDS, { fetchPolicy: 'cache-first' });
  return useMemo(() => {
    const kinds = data?.timelineEventKinds ?? [];
    const labels = new Map(kinds.map(({ name, labelJa, labelEn }) => [name, locale === 'ja' ? labelJa : labelEn]));
    return (kind) => labels.get(kind) ?? '';
  }, [data, locale]);
}
