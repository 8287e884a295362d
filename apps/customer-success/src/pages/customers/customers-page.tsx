import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { isCalendar, rememberList, type UrlState, useColumnChoice, useUrlState } from '@tasuki/account-timeline';
import { describeError, useViewer } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import {
  Button,
  type Column,
  DataList,
  EmptyState,
  ErrorPanel,
  lazyPart,
  onceOpened,
  RefreshLine,
  type Selection,
  SkeletonRows,
  useSelection,
} from '@tasuki/ui';
import { Suspense, useMemo } from 'react';
import type { CustomerFilter } from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';
import { CustomerCard } from './customer-card.tsx';
import { useCustomerColumns } from './customer-columns.tsx';
import { CustomerFilterBar } from './customer-filter-bar.tsx';
import { isFiltered, NO_FILTERS, readFilter, readOrder, readSort } from './customer-filters.ts';
import styles from './customers.module.css';
import { CUSTOMERS_PAGE, type Customer, type Portfolio } from './customers-query.ts';
import { customersTexts } from './customers-texts.ts';
import { KeyFigures } from './key-figures.tsx';
import { useOwnFirst, useOwnsNone } from './use-own-first.ts';

// The app opens with this page, and most days nobody chooses a row.
const AccountBulkBar = onceOpened(
  () => import('@tasuki/account-timeline/account-bulk-bar').then((m) => m.AccountBulkBar),
  ({ selection }) => selection.keys.size > 0,
);

const CustomerCalendar = lazyPart(() => import('./customer-calendar.tsx').then((m) => m.CustomerCalendar));

const PAGE_SIZE = 100;
const CARD_HEIGHT = 112;

/**
 * 担当顧客一覧: who is due for renewal, until when they may leave, and how they are doing; or the days that count for them. Opens
 * with the viewer's own.
 */
export function CustomersPage() {
  const formats = useFormats();
  const viewer = useViewer();
  const url = useOwnFirst();
  const filter = readFilter(url, { viewerId: viewer.id, today: formats.dayKey(new Date()) });
  return isCalendar(url) ? <CalendarPage url={url} filter={filter} /> : <ListPage url={url} filter={filter} />;
}

interface ShownProps {
  url: UrlState;
  filter: CustomerFilter;
}

function CalendarPage({ url, filter }: ShownProps) {
  const [, setUrl] = useUrlState();
  return (
    <div className={styles.page}>
      <CustomerFilterBar url={url} onChange={setUrl} />
      <KeyFigures />
      <Suspense fallback={<SkeletonRows rows={14} />}>
        <CustomerCalendar filter={filter} />
      </Suspense>
    </div>
  );
}

function ListPage({ url, filter }: ShownProps) {
  const t = useTexts(customersTexts);
  const { locale } = useLocale();
  const [, setUrl] = useUrlState();
  const { columns, choice } = useColumnChoice(useCustomerColumns());
  const selection = useSelection();
  const change: typeof setUrl = (to) => {
    // What is no longer shown must not be acted on.
    selection.choose([]);
    setUrl(to);
  };
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(CUSTOMERS_PAGE, {
    variables: { first: PAGE_SIZE, filter, orderBy: readOrder(url.sort) },
  });
  const portfolio = (data ?? previousData)?.customerPortfolio;
  const ownsNone = useOwnsNone(url, data?.customerPortfolio.totalCount);
  return (
    <div className={styles.page}>
      <CustomerFilterBar
        url={url}
        onChange={change}
        count={portfolio?.totalCount}
        columns={choice}
        note={ownsNone && portfolio?.totalCount ? t('customers.owner.none') : undefined}
      />
      <KeyFigures />
      <div className={styles.list}>
        <RefreshLine
          active={loading && portfolio !== undefined}
          problem={portfolio && error ? describeError(error, locale) : undefined}
          onRetry={() => refetch()}
        />
        {portfolio ? (
          <CustomerRows
            portfolio={portfolio}
            columns={columns}
            selection={selection}
            onLoadMore={(after) => fetchMore({ variables: { after } })}
          />
        ) : error ? (
          <ErrorPanel title={t('customers.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />
        ) : (
          <SkeletonRows rows={14} />
        )}
      </div>
      <AccountBulkBar selection={selection} />
    </div>
  );
}

interface CustomerRowsProps {
  portfolio: Portfolio;
  columns: readonly Column<Customer>[];
  selection: Selection;
  onLoadMore: (after: string) => Promise<unknown>;
}

function CustomerRows({ portfolio, columns, selection, onLoadMore }: CustomerRowsProps) {
  const t = useTexts(customersTexts);
  const navigate = useNavigate();
  const [url, setUrl] = useUrlState();
  const rows = useMemo(() => portfolio.edges.map(({ node }) => node), [portfolio]);
  const { endCursor, hasNextPage } = portfolio.pageInfo;
  const open = ({ account }: Customer) => {
    rememberList(rows.map((row) => row.account.id));
    void navigate({ to: paths.account(account.id) });
  };
  if (rows.length === 0) return <NoCustomers isFiltered={isFiltered(url)} onClear={() => setUrl(NO_FILTERS)} />;
  return (
    <DataList
      label={t('customers.title')}
      columns={columns}
      rows={rows}
      totalCount={portfolio.totalCount}
      rowKey={({ account }) => account.id}
      renderCard={(customer) => <CustomerCard customer={customer} />}
      cardHeight={CARD_HEIGHT}
      onOpen={open}
      onLoadMore={hasNextPage && endCursor ? () => onLoadMore(endCursor) : undefined}
      sort={readSort(url.sort)}
      onSort={({ key, descending }) => setUrl({ sort: `${descending ? '-' : ''}${key}` })}
      activeKey={url.selected}
      onActiveChange={({ account }) => setUrl({ selected: account.id })}
      selection={selection}
    />
  );
}

function NoCustomers({ isFiltered: hasFilters, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const t = useTexts(customersTexts);
  const navigate = useNavigate();
  if (hasFilters) {
    return (
      <EmptyState
        title={t('customers.none')}
        why={t('customers.none.why')}
        action={<Button onClick={onClear}>{t('customers.clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('customers.empty')}
      why={t('customers.empty.why')}
      action={<Button onClick={() => navigate({ to: paths.incoming })}>{t('customers.empty.action')}</Button>}
    />
  );
}
