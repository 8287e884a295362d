import { useQuery } from '@apollo/client/react';
import { HealthChip } from '@tasuki/account-timeline';
import { NOTHING, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import { deadlineTone } from '../../customer/deadline-tone.ts';
import styles from './customers.module.css';
import { CADENCES, type Customer } from './customers-query.ts';
import { customersTexts } from './customers-texts.ts';
import { usageTrend } from './usage-trend.ts';

interface SignProps {
  customer: Customer;
}

const MOST_DRIVERS = 2;
const WELL = 70;

/** The score; what pulls it down most stands on its title. */
export function CustomerHealth({ customer: { account } }: SignProps) {
  const t = useTexts(customersTexts);
  const { locale } = useLocale();
  if (!account.health) return NOTHING;
  const drivers = account.health.parts
    .filter(({ value }) => value !== null && value < WELL)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
    .slice(0, MOST_DRIVERS)
    .map(({ labelJa, labelEn, value }) => `${locale === 'ja' ? labelJa : labelEn} ${value}`);
  const why = drivers.length > 0 ? t('customers.health.because', { list: drivers.join(' · ') }) : undefined;
  return (
    <span title={why}>
      <HealthChip health={account.health} />
    </span>
  );
}

/** What the customer pays a month: one amount for each currency. */
export function Mrr({ customer: { mrr } }: SignProps) {
  const formats = useFormats();
  if (mrr.length === 0) return NOTHING;
  const told = mrr.map((money) => formats.money(money)).join(' + ');
  return (
    <span className={styles.mrr} title={told}>
      {told}
    </span>
  );
}

/** How long the customer may still give notice, or that it did. */
export function DaysLeft({ customer: { daysLeft, hasNotice } }: SignProps) {
  const t = useTexts(customersTexts);
  if (hasNotice) return <StatusChip tone="bad">{t('customers.has-notice')}</StatusChip>;
  if (daysLeft === null) return NOTHING;
  const tone = deadlineTone(daysLeft);
  if (daysLeft < 0) return <StatusChip tone={tone}>{t('customers.days-left.past', { count: -daysLeft })}</StatusChip>;
  if (daysLeft === 0) return <StatusChip tone={tone}>{t('customers.days-left.today')}</StatusChip>;
  return <StatusChip tone={tone}>{t('customers.days-left.count', { count: daysLeft })}</StatusChip>;
}

export function OpenTickets({ customer: { openTickets } }: SignProps) {
  const t = useTexts(customersTexts);
  if (openTickets === 0) return NOTHING;
  return <StatusChip tone="warn">{t('customers.tickets.open', { count: openTickets })}</StatusChip>;
}

/** How the last four weeks compare with the four before. */
export function UsageTrend({ customer: { usageRecent, usageBefore } }: SignProps) {
  const t = useTexts(customersTexts);
  const formats = useFormats();
  const trend = usageTrend(usageRecent, usageBefore);
  if (!trend) return NOTHING;
  const why = t('customers.usage.why', {
    recent: formats.number(Math.round(usageRecent ?? 0)),
    before: formats.number(Math.round(usageBefore ?? 0)),
  });
  return (
    <span className={trend.direction === 'down' ? styles.down : undefined} title={why}>
      {t(`customers.usage.${trend.direction}`, { percent: formats.percent(Math.abs(trend.change), 0) })}
    </span>
  );
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** When somebody was in touch last; marked once it is longer ago than the customer's tier allows. */
export function LastTouch({ customer: { account, lastTouchAt } }: SignProps) {
  const t = useTexts(customersTexts);
  const formats = useFormats();
  const { data } = useQuery(CADENCES);
  const every = data?.touchTiers.tiers.find(({ tier }) => tier.toLowerCase() === account.touchTier)?.contactEveryDays;
  const days = lastTouchAt ? Math.floor((Date.now() - Date.parse(lastTouchAt)) / DAY_MS) : Number.POSITIVE_INFINITY;
  const told = lastTouchAt ? formats.relative(lastTouchAt) : t('customers.touch.never');
  if (every && days > every)
    return (
      <span title={t('customers.touch.late', { days: every })}>
        <StatusChip tone="warn">{told}</StatusChip>
      </span>
    );
  if (!lastTouchAt) return told;
  return (
    <time dateTime={lastTouchAt} title={formats.dateTime(lastTouchAt)}>
      {told}
    </time>
  );
}
