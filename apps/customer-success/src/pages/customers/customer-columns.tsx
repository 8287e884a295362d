import { TermLabel } from '@tasuki/account-timeline/term-label';
import { NOTHING, useFormats, useTexts } from '@tasuki/i18n';
import type { Column } from '@tasuki/ui';
import { useMemo } from 'react';
import { CustomerHealth, DaysLeft, LastTouch, Mrr, OpenTickets, UsageTrend } from './customer-signs.tsx';
import styles from './customers.module.css';
import type { Customer } from './customers-query.ts';
import { customersTexts } from './customers-texts.ts';

/** The columns of the list, the most telling first. */
export function useCustomerColumns(): readonly Column<Customer>[] {
  const t = useTexts(customersTexts);
  const formats = useFormats();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('customers.name'),
        width: 'minmax(160px, 2fr)',
        render: ({ account }) => (
          <b className={styles.name} title={account.name}>
            {account.name}
          </b>
        ),
      },
      {
        key: 'health',
        header: t('customers.health'),
        head: <TermLabel label={t('customers.health')} figure="customer-health" />,
        width: '112px',
        sortable: true,
        render: (customer) => <CustomerHealth customer={customer} />,
      },
      {
        key: 'mrr',
        header: t('customers.mrr'),
        head: <TermLabel label={t('customers.mrr')} kpi="mrr" />,
        width: '112px',
        align: 'end',
        sortable: true,
        render: (customer) => <Mrr customer={customer} />,
      },
      {
        key: 'renewal',
        header: t('customers.renewal'),
        width: '124px',
        sortable: true,
        render: ({ renewalDate }) => (renewalDate ? formats.date(renewalDate) : NOTHING),
      },
      {
        key: 'notice',
        header: t('customers.notice'),
        width: '132px',
        sortable: true,
        render: ({ noticeDeadline }) => (noticeDeadline ? formats.date(noticeDeadline) : NOTHING),
      },
      {
        key: 'days-left',
        header: t('customers.days-left'),
        width: '148px',
        render: (customer) => <DaysLeft customer={customer} />,
      },
      {
        key: 'tickets',
        header: t('customers.tickets'),
        width: '104px',
        render: (customer) => <OpenTickets customer={customer} />,
      },
      {
        key: 'usage',
        header: t('customers.usage'),
        width: '96px',
        render: (customer) => <UsageTrend customer={customer} />,
      },
      {
        key: 'touch',
        header: t('customers.touch'),
        width: '96px',
        render: (customer) => <LastTouch customer={customer} />,
      },
      {
        key: 'owner',
        header: t('customers.owner'),
        width: 'minmax(88px, 120px)',
        render: ({ owner }) => <span title={owner?.name}>{owner?.name ?? NOTHING}</span>,
      },
    ],
    [t, formats],
  );
}
