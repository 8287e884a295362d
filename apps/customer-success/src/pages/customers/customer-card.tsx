import { useFormats, useTexts } from '@tasuki/i18n';
import { CustomerHealth, DaysLeft, LastTouch, Mrr, OpenTickets, UsageTrend } from './customer-signs.tsx';
import styles from './customers.module.css';
import type { Customer } from './customers-query.ts';
import { customersTexts } from './customers-texts.ts';

/** A customer on a phone: the same signs, in three lines. */
export function CustomerCard({ customer }: { customer: Customer }) {
  const t = useTexts(customersTexts);
  const formats = useFormats();
  const { account, renewalDate } = customer;
  return (
    <div className={styles.card}>
      <p className={styles.cardLine}>
        <b className={styles.name} title={account.name}>
          {account.name}
        </b>
        <b>
          <Mrr customer={customer} />
        </b>
      </p>
      <p className={styles.cardLine}>
        <CustomerHealth customer={customer} />
        {customer.daysLeft === null || customer.hasNotice ? null : <span>{t('customers.notice')}</span>}
        <DaysLeft customer={customer} />
        <span>
          {t('customers.renewal')} {renewalDate ? formats.shortDate(renewalDate) : null}
        </span>
      </p>
      <p className={styles.cardLine}>
        {customer.openTickets > 0 ? <OpenTickets customer={customer} /> : null}
        <span>
          {t('customers.usage')} <UsageTrend customer={customer} />
        </span>
        <span>
          {t('customers.touch')} <LastTouch customer={customer} />
        </span>
      </p>
    </div>
  );
}
