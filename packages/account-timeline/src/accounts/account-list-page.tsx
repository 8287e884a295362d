import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { describeError } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import {
  Button,
  type Column,
  DataList,
  EmptyState,
  ErrorPanel,
  RefreshLine,
  type Selection,
  SkeletonRows,
  type Sort,
  useSelection,
} from '@tasuki/ui';
import { useMemo } from 'react';
import type { AccountListPageQuery, AccountListPageQueryVariables } from '../__generated__/operations.ts';
import { rememberList } from '../account/list-origin.ts';
import { BringData } from '../app/bring-data.tsx';
import { useUrlState } from '../app/url-state.ts';
import { AccountBulkBar } from '../bulk/account-bulk-bar.tsx';
import { useColumnChoice } from '../views/column-choice.ts';
import { AccountCard, useAccountColumns } from './account-columns.tsx';
import { AccountFilterBar } from './account-filter-bar.tsx';
import { NO_FILTERS, readAccountFilter, readAccountOrder } from './account-filters.ts';
import styles from './accounts.module.css';
import { accountsTexts } from './accounts-texts.ts';

export const ACCOUNT_LIST_PAGE: TypedDocumentNode<AccountListPageQuery, AccountListPageQueryVariables> = gql`
  query AccountListPage($first: Int!, $after: String, $filter: AccountFilter, $orderBy: AccountOrder) {
    accounts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      edges {
        cursor
        node {
          id
          name
          state
          holder
          holderSince
          cycleNumber
          industry
          region
          employees
        }
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
      totalCount
    }
  }
`;

export type ListedAccount = AccountListPageQuery['accounts']['edges'][number]['node'];

const PAGE_SIZE = 100;

/** All accounts, filtered and sorted as the address says: the same list in every app. */
export function AccountListPage() {
  const t = useTexts(accountsTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useUrlState();
  const filter = readAccountFilter(url);
  const selection = useSelection();
  const { columns, choice } = useColumnChoice(useAccountColumns());
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(ACCOUNT_LIST_PAGE, {
    variables: { first: PAGE_SIZE, filter, orderBy: readAccountOrder(url) },
  });
  const change: typeof setUrl = (to) => {
    // What is no longer shown must not be acted on.
    selection.choose([]);
    setUrl(to);
  };
  // While a new filter is on the way the old rows stay readable.
  const accounts = (data ?? previousData)?.accounts;
  return (
    <div className={styles.page}>
      <AccountFilterBar url={url} onChange={change} count={accounts?.totalCount} columns={choice} />
      <div className={styles.list}>
        <RefreshLine
          active={loading}
          problem={accounts && error ? describeError(error, locale) : undefined}
          onRetry={() => refetch()}
        />
        {accounts ? (
          <AccountRows
            accounts={accounts}
            columns={columns}
            selection={selection}
            onLoadMore={(after) => fetchMore({ variables: { after } })}
          />
        ) : null}
        {!accounts && loading ? <SkeletonRows rows={14} /> : null}
        {!accounts && error ? (
          <ErrorPanel title={t('accounts.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />
        ) : null}
      </div>
      <AccountBulkBar selection={selection} />
    </div>
  );
}

interface AccountRowsProps {
  accounts: AccountListPageQuery['accounts'];
  columns: readonly Column<ListedAccount>[];
  selection: Selection;
  onLoadMore: (after: string) => Promise<unknown>;
}

function AccountRows({ accounts, columns, selection, onLoadMore }: AccountRowsProps) {
  const t = useTexts(accountsTexts);
  const [url, setUrl] = useUrlState();
  const navigate = useNavigate();
  const rows = useMemo(() => accounts.edges.map(({ node }) => node), [accounts]);
  const { endCursor, hasNextPage } = accounts.pageInfo;
  const open = (account: ListedAccount) => {
    rememberList(rows.map(({ id }) => id));
    void navigate({ to: `/accounts/${account.id}` });
  };
  if (rows.length === 0) return <NoAccounts onClear={() => setUrl(NO_FILTERS)} isFiltered={hasFilter(url)} />;
  return (
    <DataList
      label={t('accounts.title')}
      columns={columns}
      rows={rows}
      totalCount={accounts.totalCount}
      rowKey={({ id }) => id}
      renderCard={(account) => <AccountCard account={account} />}
      onOpen={open}
      onLoadMore={hasNextPage && endCursor ? () => onLoadMore(endCursor) : undefined}
      sort={readSort(url.sort)}
      onSort={(sort) => setUrl({ sort: `${sort.descending ? '-' : ''}${sort.key}` })}
      activeKey={url.selected}
      onActiveChange={({ id }) => setUrl({ selected: id })}
      selection={selection}
    />
  );
}

function NoAccounts({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const t = useTexts(accountsTexts);
  if (!isFiltered)
    return <EmptyState title={t('accounts.empty')} why={t('accounts.empty.why')} action={<BringData />} />;
  return (
    <EmptyState
      title={t('accounts.none')}
      why={t('accounts.none.why')}
      action={<Button onClick={onClear}>{t('accounts.clear')}</Button>}
    />
  );
}

function hasFilter(url: Readonly<Record<string, string | undefined>>): boolean {
  return Object.keys(NO_FILTERS).some((name) => url[name]);
}

function readSort(text: string | undefined): Sort {
  const key = text ?? '-since';
  return { key: key.replace(/^-/, ''), descending: key.startsWith('-') };
}
