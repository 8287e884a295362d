import { daysBetween } from '@tasuki/domain/days';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, StatusChip } from '@tasuki/ui';
import { useState } from 'react';
import { type ContractAct, ContractActSheet } from './contract-act-sheet.tsx';
import styles from './customer.module.css';
import type { CustomerContract } from './customer-queries.ts';
import { customerTexts } from './customer-texts.ts';
import { deadlineTone } from './deadline-tone.ts';

interface ContractCardProps {
  customer: string;
  contract: CustomerContract;
}

const ACTS = ['renew', 'expand', 'reduce', 'notice', 'churn'] as const;

/** A running contract: what it is worth, until when it can be left, and the five things that can become of it while its end is open. */
export function ContractCard({ customer, contract }: ContractCardProps) {
  const t = useTexts(customerTexts);
  const formats = useFormats();
  const [act, setAct] = useState<ContractAct | undefined>();
  const { plan, seats, monthlyAmount, currency, startDate, endDate } = contract;
  const isOpen = contract.state === 'active';
  const acts = ACTS.filter((each) => isOpen && (each !== 'notice' || !contract.cancellationNoticeAt));
  return (
    <section className={styles.card}>
      <h3>{[t('customer.contract'), plan].filter(Boolean).join(' · ')}</h3>
      <p className={styles.row}>
        <b className={styles.fee}>
          {t('customer.contract.monthly', { amount: formats.money({ amount: monthlyAmount, currency }) })}
        </b>
        {seats ? <span>{t('customer.contract.seats', { count: seats })}</span> : null}
      </p>
      <p className={styles.quiet}>
        {t('customer.contract.term', {
          start: formats.date(startDate),
          end: endDate ? formats.date(endDate) : '',
        })}
      </p>
      <p className={styles.row}>
        <Deadline contract={contract} />
        {isOpen && contract.renewsAutomatically ? (
          <StatusChip tone="quiet">{t('customer.contract.auto')}</StatusChip>
        ) : null}
      </p>
      <div className={styles.row}>
        {acts.map((each) => (
          <Button key={each} size="xs" variant={each === 'renew' ? 'filled' : 'default'} onClick={() => setAct(each)}>
            {t(`customer.${each}`)}
          </Button>
        ))}
      </div>
      <ContractActSheet act={act} customer={customer} contract={contract} onClose={() => setAct(undefined)} />
    </section>
  );
}

function Deadline({ contract: { noticeDeadline, cancellationNoticeAt, endedOn } }: { contract: CustomerContract }) {
  const t = useTexts(customerTexts);
  const formats = useFormats();
  if (endedOn)
    return <StatusChip tone="bad">{t('customer.contract.ending', { day: formats.date(endedOn) })}</StatusChip>;
  if (cancellationNoticeAt) {
    const day = formats.date(cancellationNoticeAt);
    return <StatusChip tone="bad">{t('customer.contract.notice.given', { day })}</StatusChip>;
  }
  if (!noticeDeadline) return null;
  const daysLeft = daysBetween(formats.dayKey(new Date()), noticeDeadline);
  return (
    <StatusChip tone={deadlineTone(daysLeft)}>
      {t('customer.contract.notice', { day: formats.date(noticeDeadline) })}
    </StatusChip>
  );
}
