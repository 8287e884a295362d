import { useFormats, useTexts } from '@tasuki/i18n';
import { type Column, DepartmentChip, StatusChip } from '@tasuki/ui';
import { useMemo } from 'react';
import type { ListedAccount } from './account-list-page.tsx';
import styles from './accounts.module.css';
import { accountsTexts } from './accounts-texts.ts';

export function useAccountColumns(): readonly Column<ListedAccount>[] {
  const t = useTexts(accountsTexts);
  const formats = useFormats();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('accounts.name'),
        width: 'minmax(200px, 3fr)',
        sortable: true,
        render: (account) => <AccountName account={account} />,
      },
      {
        key: 'holder',
        header: t('accounts.holder'),
        width: '132px',
        render: ({ holder }) => <DepartmentChip department={holder} />,
      },
      {
        key: 'since',
        header: t('accounts.held-since'),
        width: '132px',
        sortable: true,
        render: ({ holderSince }) => formats.date(holderSince),
      },
      {
        key: 'cycle',
        header: t('accounts.cycle'),
        width: '56px',
        align: 'end',
        render: ({ cycleNumber }) => cycleNumber,
      },
      {
        key: 'industry',
        header: t('accounts.industry'),
        width: 'minmax(80px, 1fr)',
        render: ({ industry }) => industry,
      },
      { key: 'region', header: t('accounts.region'), width: 'minmax(80px, 1fr)', render: ({ region }) => region },
      {
        key: 'employees',
        header: t('accounts.employees'),
        width: '80px',
        align: 'end',
        render: ({ employees }) => (employees === null ? null : formats.number(employees)),
      },
    ],
    [t, formats],
  );
}

function AccountName({ account }: { account: ListedAccount }) {
  const t = useTexts(accountsTexts);
  return (
    <span className={styles.name} title={account.name}>
      <b>{account.name}</b>
      {account.state === 'provisional' ? <StatusChip tone="warn">{t('accounts.state.provisional')}</StatusChip> : null}
    </span>
  );
}

/** The account on a phone: two lines. */
export function AccountCard({ account }: { account: ListedAccount }) {
  const formats = useFormats();
  return (
    <>
      <AccountName account={account} />
      <span className={styles.cardLine}>
        <DepartmentChip department={account.holder} />
        <span>{[formats.date(account.holderSince), account.industry, account.region].filter(Boolean).join(' · ')}</span>
      </span>
    </>
  );
}
