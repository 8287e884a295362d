import { useFormats, useTexts } from '@tasuki/i18n';
import { EventLink } from './event-link.tsx';
import type { DetailedScore } from './score-queries.ts';
import { scoreTexts } from './score-texts.ts';
import styles from './scores.module.css';

interface ScoreHistoryProps {
  accountId: string;
  history: DetailedScore['history'];
}

/** The lead's moves in the grid, newest first; each stands on the timeline, too. */
export function ScoreHistory({ accountId, history }: ScoreHistoryProps) {
  const t = useTexts(scoreTexts);
  const formats = useFormats();
  return (
    <section>
      <h3>{t('scores.history')}</h3>
      {history.length === 0 ? <p className={styles.quiet}>{t('scores.history.none')}</p> : null}
      <ul className={styles.history}>
        {history.map(({ id, isHidden, summary, occurredAt, actor }) => (
          <li key={id}>
            <EventLink accountId={accountId} eventId={id}>
              {isHidden ? t('scores.hidden') : summary}
            </EventLink>
            <span className={styles.quiet}>
              {actor ? `${actor.name} · ` : null}
              <time dateTime={occurredAt} title={formats.dateTime(occurredAt)}>
                {formats.relative(occurredAt)}
              </time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
