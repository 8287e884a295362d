import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { EventLink } from './event-link.tsx';
import type { DetailedScore } from './score-queries.ts';
import { scoreTexts } from './score-texts.ts';
import styles from './scores.module.css';

interface ScorePointsProps {
  accountId: string;
  side: 'FIT' | 'ENGAGEMENT';
  sum: number;
  detail: DetailedScore;
}

/** The points of a side; their sum is its score. */
export function ScorePoints({ accountId, side, sum, detail }: ScorePointsProps) {
  const t = useTexts(scoreTexts);
  const { locale } = useLocale();
  const points = detail.points.filter((point) => point.side === side);
  const capped = detail.capped.filter((cap) => cap.side === side);
  return (
    <section>
      <h3>
        {t(side === 'FIT' ? 'scores.fit' : 'scores.engagement')}
        <span>{t('scores.points', { points: sum })}</span>
      </h3>
      {points.length === 0 ? <p className={styles.quiet}>{t('scores.no-points')}</p> : null}
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={`${point.key} ${point.event?.id}`}>
            <span>{locale === 'ja' ? point.labelJa : point.labelEn}</span>
            <b>{point.points > 0 ? `+${point.points}` : point.points}</b>
            <Cause accountId={accountId} point={point} />
            <Left point={point} />
          </li>
        ))}
      </ul>
      {capped.map(({ nameJa, nameEn, cap, count, points: kept }) => (
        <p key={nameJa} className={styles.quiet}>
          {t('scores.capped', { group: locale === 'ja' ? nameJa : nameEn, cap, count, points: kept })}
        </p>
      ))}
    </section>
  );
}

type Point = DetailedScore['points'][number];

function Cause({ accountId, point }: { accountId: string; point: Point }) {
  const t = useTexts(scoreTexts);
  const formats = useFormats();
  const { event } = point;
  if (!event) return <span className={styles.quiet}>{t('scores.fact')}</span>;
  return (
    <span className={styles.quiet}>
      <EventLink accountId={accountId} eventId={event.id}>
        {event.isHidden ? t('scores.hidden') : event.summary}
      </EventLink>{' '}
      <time dateTime={event.occurredAt}>{formats.date(event.occurredAt)}</time>
    </span>
  );
}

/** Why an entry counts less than the model says. */
function Left({ point: { points, full, live } }: { point: Point }) {
  const t = useTexts(scoreTexts);
  const notes = [
    live !== full ? t('scores.decayed', { full }) : undefined,
    points !== live ? t('scores.held', { live }) : undefined,
  ].filter(Boolean);
  return notes.length > 0 ? <span className={styles.quiet}>{notes.join(' · ')}</span> : null;
}
