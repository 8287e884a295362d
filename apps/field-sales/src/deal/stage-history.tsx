import { useFormats, useTexts } from '@tasuki/i18n';
import { daysSince } from '../pages/pipeline/next-activity.ts';
import styles from './deal.module.css';
import type { Deal } from './deal-queries.ts';
import { dealTexts } from './deal-texts.ts';

/** Each stage that the deal has been in, when, by whom, and for how long; the latest first. */
export function StageHistory({ deal }: { deal: Deal }) {
  const t = useTexts(dealTexts);
  const formats = useFormats();
  const changes = deal.stageHistory;
  const steps = changes.map((change, index) => {
    const until = new Date(changes[index + 1]?.changedAt ?? deal.wonAt ?? deal.lostAt ?? Date.now());
    return { ...change, days: daysSince(change.changedAt, until, formats) };
  });
  return (
    <section className={styles.section}>
      <h3>{t('deal.history')}</h3>
      <ol className={styles.lines}>
        {steps.toReversed().map(({ id, from, to, changedAt, by, days }) => (
          <li key={id}>
            <span className={styles.grow}>
              {from
                ? t('deal.history.moved', { from: from.label, to: to.label })
                : t('deal.history.opened', { to: to.label })}
            </span>
            <span className={styles.quiet}>{t('deal.history.days', { count: days })}</span>
            <span className={styles.quiet}>
              {formats.dateTime(changedAt)} {by?.name}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
