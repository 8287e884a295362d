import { LeadScores } from '@tasuki/account-timeline/lead-scores';
import { useLocale, useTexts } from '@tasuki/i18n';
import styles from './queue.module.css';
import type { QueueItem } from './queue-queries.ts';
import { queueTexts } from './queue-texts.ts';

/** Where the lead stands, and the points whose sum is its priority: numbers that explain themselves. */
export function WhyNow({ item }: { item: QueueItem }) {
  const t = useTexts(queueTexts);
  const { locale } = useLocale();
  return (
    <>
      <LeadScores leadId={item.lead.id} />
      <section>
        <h3>{t('queue.why')}</h3>
        <ul className={styles.reasons}>
          {item.reasons.map(({ key, points, labelJa, labelEn }) => (
            <li key={key}>
              {locale === 'ja' ? labelJa : labelEn}{' '}
              <span className={styles.quiet}>
                {t('queue.points', { points: points > 0 ? `+${points}` : `${points}` })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
