import {
  BulkHistory,
  CalendarSwitch,
  type ColumnChoice,
  SavedViews,
  SearchField,
  type UrlState,
} from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { ListBar, NativeSelect } from '@tasuki/ui';
import { RENEWAL_DAYS, TIERS, VIEW_KEYS } from './customer-filters.ts';
import styles from './customers.module.css';
import { customersTexts } from './customers-texts.ts';

interface CustomerFilterBarProps {
  url: UrlState;
  onChange: (change: UrlState) => void;
  /** Of the list only; a calendar counts each day. */
  count?: number | undefined;
  columns?: ColumnChoice;
  /** Why the list shows what it shows, where nobody chose it. */
  note?: string | undefined;
}

/** What narrows the list; all of it stands in the address. */
export function CustomerFilterBar({ url, onChange, count, columns, note }: CustomerFilterBarProps) {
  const t = useTexts(customersTexts);
  return (
    <ListBar
      title={t('customers.title')}
      count={count === undefined ? undefined : t('customers.count', { count })}
      acts={<output className={note ? styles.note : undefined}>{note}</output>}
    >
      <SearchField label={t('customers.search')} value={url.q} onSearch={(q) => onChange({ q })} />
      <NativeSelect
        aria-label={t('customers.owner')}
        value={url.owner === 'me' ? 'me' : 'all'}
        onChange={(event) => onChange({ owner: event.currentTarget.value })}
        data={[
          { value: 'me', label: t('customers.owner.mine') },
          { value: 'all', label: t('customers.owner.all') },
        ]}
      />
      <NativeSelect
        aria-label={t('customers.renews')}
        value={url.renews ?? ''}
        onChange={(event) => onChange({ renews: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('customers.renews.any') },
          ...RENEWAL_DAYS.map((days) => ({ value: days, label: t('customers.renews.within', { days }) })),
        ]}
      />
      <NativeSelect
        aria-label={t('customers.tier')}
        value={url.tier ?? ''}
        onChange={(event) => onChange({ tier: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('customers.tier.any') },
          ...TIERS.map((tier) => ({ value: tier, label: t(`customers.tier.${tier}`) })),
        ]}
      />
      <CalendarSwitch />
      <SavedViews list="customers" keys={VIEW_KEYS} {...(columns ? { columns } : {})} />
      <BulkHistory />
    </ListBar>
  );
}
