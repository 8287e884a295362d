import { useFormats, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import { HealthScore } from '../health/health-score.tsx';
import { TermLabel } from '../terms/term-label.tsx';
import styles from './account.module.css';
import type { AccountFactsData } from './account-queries.ts';
import { accountTexts } from './account-texts.ts';
import { Fact } from './fact.tsx';

const MONTHS_A_YEAR = 12;

/** What the customer pays, until when, and what comes next. */
export function MoneyFacts({ account }: { account: AccountFactsData }) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  const active = account.contracts.filter(({ state }) => state === 'active');
  const renewal = earliest(active.map(({ endDate }) => endDate));
  const notice = earliest(active.map(({ noticeDeadline }) => noticeDeadline));
  const next = account.tasks.find(({ state }) => state === 'open');
  const running = account.contracts.filter(({ state }) => state !== 'ended');
  const ending = earliest(running.map(({ endedOn }) => endedOn));
  // Money of different currencies is never added.
  const fees = [...Map.groupBy(running, ({ currency }) => currency)].map(([currency, contracts]) => ({
    currency,
    monthly: contracts.reduce((sum, { monthlyAmount }) => sum + monthlyAmount, 0),
  }));
  // The last score of those who have left is kept, but it is no state of theirs.
  const health = running.length > 0 ? account.health : null;
  if (running.length === 0 && !next) return null;
  return (
    <section>
      <h2>{t('account.now')}</h2>
      <dl className={styles.list}>
        {health ? (
          <Fact label={<TermLabel label={t('account.health')} figure="customer-health" />}>
            <HealthScore health={health} ratings={account.healthRatings} />
          </Fact>
        ) : null}
        {fees.map(({ currency, monthly }) => (
          <Fact key={currency} label={<TermLabel label={t('account.mrr')} kpi="mrr" />}>
            {formats.money({ amount: monthly, currency })}{' '}
            <span className={styles.quiet}>
              {t('account.arr', { amount: formats.money({ amount: monthly * MONTHS_A_YEAR, currency }) })}
            </span>
          </Fact>
        ))}
        <Fact label={t('account.renewal')}>{renewal && formats.date(renewal)}</Fact>
        <Fact label={t('account.ending')}>{ending && formats.date(ending)}</Fact>
        <Fact label={t('account.notice')}>
          {notice && (
            <>
              {formats.date(notice)}{' '}
              {notice < formats.dayKey(Date.now()) ? (
                <StatusChip tone="quiet">{t('account.notice.past')}</StatusChip>
              ) : null}
            </>
          )}
        </Fact>
        <Fact label={t('account.next-task')}>
          {next && [next.title, next.dueAt && formats.shortDate(next.dueAt)].filter(Boolean).join(' · ')}
        </Fact>
      </dl>
    </section>
  );
}

function earliest(days: readonly (string | null)[]): string | undefined {
  return days.filter((day) => day !== null).toSorted()[0];
}
