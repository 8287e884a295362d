import { DEPARTMENTS, useFormats, useTexts } from '@tasuki/i18n';
import { Checkbox, ListBar, NativeSelect } from '@tasuki/ui';
import type { UrlState } from '../app/url-state.ts';
import { BulkHistory } from '../bulk/bulk-history.tsx';
import type { ColumnChoice } from '../views/column-choice.ts';
import { SavedViews } from '../views/saved-views.tsx';
import { VIEW_KEYS } from './account-filters.ts';
import { accountsTexts } from './accounts-texts.ts';
import { SearchField } from './search-field.tsx';

interface AccountFilterBarProps {
  url: UrlState;
  onChange: (change: UrlState) => void;
  count: number | undefined;
  columns: ColumnChoice;
}

const STATES = ['identified', 'provisional'] as const;

export function AccountFilterBar({ url, onChange, count, columns }: AccountFilterBarProps) {
  const t = useTexts(accountsTexts);
  const formats = useFormats();
  return (
    <ListBar title={t('accounts.title')} count={count === undefined ? undefined : t('accounts.count', { count })}>
      <SearchField label={t('accounts.search')} value={url.q} onSearch={(q) => onChange({ q })} />
      <NativeSelect
        aria-label={t('accounts.holder')}
        value={url.holder ?? ''}
        onChange={(event) => onChange({ holder: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('accounts.holder.any') },
          ...DEPARTMENTS.filter((department) => department !== 'ADMIN').map((department) => ({
            value: department,
            label: formats.department(department),
          })),
        ]}
      />
      <NativeSelect
        aria-label={t('accounts.state')}
        value={url.state ?? ''}
        onChange={(event) => onChange({ state: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('accounts.state.any') },
          ...STATES.map((state) => ({ value: state, label: t(`accounts.state.${state}`) })),
        ]}
      />
      <Checkbox
        label={t('accounts.mine')}
        checked={Boolean(url.mine)}
        onChange={(event) => onChange({ mine: event.currentTarget.checked ? '1' : undefined })}
      />
      <SavedViews list="accounts" keys={VIEW_KEYS} columns={columns} />
      <BulkHistory />
    </ListBar>
  );
}
