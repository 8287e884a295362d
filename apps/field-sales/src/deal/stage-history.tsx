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
  const last = changes.length - 1;
  // An import may leave unsaid when a deal was opened and when it ended; what was done here in between is known.
  const isKnown = (index: number) =>
    (index > 0 || deal.openedPrecision !== 'UNKNOWN') && (index < last || deal.stagePrecision !== 'UNKNOWN');
  const steps = changes.map((change, index) => {
    const until = new Date(changes[index + 1]?.changedAt ?? deal.wonAt ?? deal.lostAt ?? Date.now());
    const spans = isKnown(index) && (index === last || isKnown(index + 1));
    return { ...change, isKnown: isKnown(index), days: spans ? daysSince(change.changedAt, until, formats) : null };
  });
  return (
    <section className={styles.section}>
      <h3>{t('deal.history')}</h3>
      <ol className={styles.lines}>
        {steps.toReversed().map(({ id, from, to, changedAt, by, days, isKnown: isTimed }) => (
          <li key={id}>
            <span className={styles.grow}>
              {from
                ? t('deal.history.moved', { from: from.label, to: to.label })
                : t('deal.history.opened', { to: to.label })}
            </span>
            {days === null ? null : <span className={styles.quiet}>{t('deal.history.days', { count: days })}</span>}
            <span className={styles.quiet}>
              {isTimed ? formats.dateTime(changedAt) : formats.unknownTime} {by?.name}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
