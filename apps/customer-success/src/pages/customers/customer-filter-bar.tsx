import {
  BulkHistory,
  CalendarSwitch,
  type ColumnChoice,
  SavedViews,
  type UrlState,
  useDelayedText,
} from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { NativeSelect, TextInput } from '@tasuki/ui';
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
  const text = useDelayedText(url.q ?? '', (q) => onChange({ q: q || undefined }));
  return (
    <search className={styles.bar}>
      <h1>{t('customers.title')}</h1>
      <TextInput
        type="search"
        className={styles.search}
        aria-label={t('customers.search')}
        placeholder={t('customers.search')}
        aria-keyshortcuts="/"
        {...text}
      />
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
      <output className={styles.count}>{count === undefined ? '' : t('customers.count', { count })}</output>
      <output className={note ? styles.note : undefined}>{note}</output>
    </search>
  );
}
