import { useQuery } from '@apollo/client/react';
import { IconPlus } from '@tabler/icons-react';
import {
  BulkHistory,
  type ColumnChoice,
  SavedViews,
  SearchField,
  type UrlState,
  useSourceName,
} from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Button, Kbd, ListBar, NativeSelect } from '@tasuki/ui';
import { LEAD_ORDERS, LEAD_STATES, NO_SOURCE, PLACES, readOrderName, readState, VIEW_KEYS } from './lead-filters.ts';
import { LEAD_CHOICES } from './lead-queries.ts';
import { leadTexts } from './lead-texts.ts';

interface LeadFilterBarProps {
  url: UrlState;
  onChange: (change: UrlState) => void;
  count: number | undefined;
  columns: ColumnChoice;
  onCapture: () => void;
}

export function LeadFilterBar({ url, onChange, count, columns, onCapture }: LeadFilterBarProps) {
  const t = useTexts(leadTexts);
  const sources = useSources(url.source);
  return (
    <ListBar
      title={t('leads.title')}
      count={count === undefined ? undefined : t('leads.count', { count })}
      acts={
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          rightSection={<Kbd keys="n" />}
          aria-keyshortcuts="n"
          onClick={onCapture}
        >
          {t('leads.capture')}
        </Button>
      }
    >
      <SearchField label={t('leads.search')} value={url.q} onSearch={(q) => onChange({ q })} />
      <NativeSelect
        aria-label={t('leads.state')}
        value={readState(url)}
        onChange={(event) => onChange({ state: event.currentTarget.value, selected: undefined })}
        data={[...LEAD_STATES, 'all' as const].map((state) => ({ value: state, label: t(`leads.state.${state}`) }))}
      />
      <NativeSelect
        aria-label={t('leads.source')}
        value={url.source ?? ''}
        onChange={(event) => onChange({ source: event.currentTarget.value || undefined })}
        data={[{ value: '', label: t('leads.source.any') }, ...sources]}
      />
      <NativeSelect
        aria-label={t('leads.place')}
        value={url.cell ?? ''}
        onChange={(event) => onChange({ cell: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('leads.place.any') },
          ...PLACES.map((place) => ({
            value: place,
            label: place === 'disqualified' ? t('leads.place.out') : t('leads.place.of', { place }),
          })),
        ]}
      />
      <NativeSelect
        aria-label={t('leads.sort')}
        value={readOrderName(url)}
        onChange={(event) =>
          onChange({ sort: event.currentTarget.value === 'entered' ? undefined : event.currentTarget.value })
        }
        data={LEAD_ORDERS.map((name) => ({ value: name, label: t(`leads.sort.${name}`) }))}
      />
      <SavedViews list="leads" keys={VIEW_KEYS} columns={columns} />
      <BulkHistory />
    </ListBar>
  );
}

function useSources(current: string | undefined): { value: string; label: string }[] {
  const t = useTexts(leadTexts);
  const sourceName = useSourceName();
  const { data } = useQuery(LEAD_CHOICES);
  const keys = (data?.kpis[0]?.groups ?? []).map(({ key }) => key ?? NO_SOURCE);
  // The address may ask for a source that no lead has any more; the choice must still show it.
  const all = current && !keys.includes(current) ? [...keys, current] : keys;
  return all.map((value) => ({
    value,
    label: value === NO_SOURCE ? t('leads.source.none') : (sourceName(value) ?? value),
  }));
}
