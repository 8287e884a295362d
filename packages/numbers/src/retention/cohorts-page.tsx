import { useQuery } from '@apollo/client/react';
import { BringData, Loaded, Panel } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { EmptyState, NativeSelect } from '@tasuki/ui';
import type { CohortsQuery } from '../__generated__/operations.ts';
import { Matrix } from '../charts/matrix.tsx';
import { Opened } from '../funnel/opened.tsx';
import { numbersPaths } from '../paths.ts';
import { useDescribeRecords } from '../records/describe-record.ts';
import { PAGE_SIZE, PagedRecords } from '../records/paged-records.tsx';
import { NumbersFrame } from '../view/numbers-frame.tsx';
import { useView } from '../view/view-state.ts';
import { COHORT_CUSTOMERS, COHORTS } from './retention-queries.ts';
import { retentionTexts } from './retention-texts.ts';

const MONTHS = 24;

type Cohorts = CohortsQuery['cohortRetention'];

/** Customers by the month of their first contract: how many, or how much, is still there n months later. */
export function CohortsPage() {
  const t = useTexts(retentionTexts);
  const { url } = useView();
  const query = useQuery(COHORTS, { variables: { months: MONTHS } });
  const { cohort, month, currency } = url;
  return (
    <NumbersFrame hasPeriod={false}>
      <Loaded query={query} failed={t('retention.failed')} rows={MONTHS}>
        {({ cohortRetention }) =>
          cohortRetention.length === 0 ? (
            <EmptyState title={t('retention.empty')} why={t('retention.empty.why')} action={<BringData />} />
          ) : (
            <CohortsPanel cohorts={cohortRetention} />
          )
        }
      </Loaded>
      {cohort && currency && month && /^\d+$/.test(month) ? (
        <Opened key={`${cohort} ${currency} ${month}`}>
          <CellCustomers cohort={cohort} currency={currency} month={Number(month)} />
        </Opened>
      ) : null}
    </NumbersFrame>
  );
}

function CohortsPanel({ cohorts }: { cohorts: Cohorts }) {
  const t = useTexts(retentionTexts);
  const formats = useFormats();
  const { url, setUrl } = useView();
  const currencies = [...new Set(cohorts.map((one) => one.currency))];
  const currency = currencies.find((one) => one === url.money) ?? currencies[0] ?? '';
  const isRevenue = url.of === 'revenue';
  const shown = cohorts.filter((one) => one.currency === currency);
  const most = Math.max(...shown.flatMap(({ cells }) => cells.map(({ month }) => month)), 0);
  return (
    <Panel
      title={t('cohorts.title')}
      note={t('cohorts.note', { currency })}
      tools={
        <>
          <NativeSelect
            aria-label={t('cohorts.by')}
            value={isRevenue ? 'revenue' : ''}
            onChange={({ currentTarget }) => setUrl({ of: currentTarget.value || undefined })}
            data={[
              { value: '', label: t('cohorts.by.customers') },
              { value: 'revenue', label: t('cohorts.by.revenue') },
            ]}
          />
          {currencies.length > 1 ? (
            <NativeSelect
              aria-label={t('cohorts.currency')}
              value={currency}
              onChange={({ currentTarget }) => setUrl({ money: currentTarget.value })}
              data={currencies}
            />
          ) : null}
        </>
      }
    >
      <Matrix
        title={t('cohorts.title')}
        corner={t('cohorts.corner')}
        rows={shown.map(({ cohort, customers }) => ({
          key: cohort,
          name: formats.month(`${cohort}-01`),
          note: t('cohorts.size', { count: customers }),
        }))}
        columns={Array.from({ length: most + 1 }, (_, month) => ({ key: String(month), name: String(month) }))}
        cell={(row, column) => {
          const cell = shown.find(({ cohort }) => cohort === row)?.cells.find(({ month }) => String(month) === column);
          if (!cell) return undefined;
          const value = isRevenue ? cell.revenueRate : cell.customerRate;
          const search = { of: url.of, money: url.money, cohort: row, month: column, currency };
          return { value, text: formats.percent(value, 0), target: { to: numbersPaths.cohorts, search, stays: true } };
        }}
      />
    </Panel>
  );
}

function CellCustomers({ cohort, currency, month }: { cohort: string; currency: string; month: number }) {
  const t = useTexts(retentionTexts);
  const formats = useFormats();
  const describe = useDescribeRecords();
  const variables = { months: MONTHS, cohort, currency, month, first: PAGE_SIZE };
  const query = useQuery(COHORT_CUSTOMERS, { variables });
  const more = async (after: string) => {
    const { data } = await query.fetchMore({ variables: { after }, updateQuery: (before) => before });
    return describe(data?.cohortRetention[0]?.cells[0]?.accounts ?? []);
  };
  const title = t('cohorts.opened', { cohort: formats.month(`${cohort}-01`), month });
  return (
    <Panel title={title}>
      <Loaded query={query} failed={t('retention.failed')} rows={8}>
        {({ cohortRetention }) => (
          <PagedRecords
            key={JSON.stringify(variables)}
            label={title}
            rows={describe(cohortRetention[0]?.cells[0]?.accounts ?? [])}
            onMore={more}
          />
        )}
      </Loaded>
    </Panel>
  );
}
