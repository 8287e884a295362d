import { NOTHING, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import type { AccountFacts_accountFragment } from '../__generated__/operations.ts';
import styles from './health.module.css';
import { healthTexts } from './health-texts.ts';

type Health = NonNullable<AccountFacts_accountFragment['health']>;

const TONES = { GOOD: 'ok', FAIR: 'warn', POOR: 'bad' } as const;

/** The score as a chip with its word: never by colour alone. */
export function HealthChip({ health: { score, level } }: { health: Pick<Health, 'score' | 'level'> }) {
  const t = useTexts(healthTexts);
  if (score === null || level === null) return NOTHING;
  return <StatusChip tone={TONES[level]}>{`${score} ${t(`health.${level}`)}`}</StatusChip>;
}

type Rating = AccountFacts_accountFragment['healthRatings'][number];

interface HealthScoreProps {
  health: Health;
  /** What those who look after it said, the last first. */
  ratings: readonly Rating[];
}

/** The score, and on demand each part of it with its weight, and what people said. */
export function HealthScore({ health, ratings }: HealthScoreProps) {
  const t = useTexts(healthTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  if (health.score === null) return t('health.unknown');
  return (
    <details className={styles.health}>
      <summary>
        <HealthChip health={health} /> <span className={styles.why}>{t('health.why')}</span>
      </summary>
      <table className={styles.parts}>
        <caption>{t('health.formula')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('health.measure')}</th>
            <th scope="col">{t('health.weight')}</th>
            <th scope="col">{t('health.value')}</th>
          </tr>
        </thead>
        <tbody>
          {health.parts.map(({ measure, labelJa, labelEn, weight, value }) => (
            <tr key={measure}>
              <th scope="row">{locale === 'ja' ? labelJa : labelEn}</th>
              <td>{formats.percent(weight / 100, 0)}</td>
              <td>{value ?? NOTHING}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ratings.length > 0 ? <Ratings ratings={ratings} /> : null}
    </details>
  );
}

function Ratings({ ratings }: Pick<HealthScoreProps, 'ratings'>) {
  const t = useTexts(healthTexts);
  const formats = useFormats();
  const today = formats.dayKey(Date.now());
  return (
    <ul className={styles.ratings} aria-label={t('health.ratings')}>
      {ratings.map(({ id, rating, note, until, ratedAt, byName }, at) => (
        <li key={id}>
          <StatusChip tone={at === 0 && until >= today ? TONES[rating] : 'quiet'}>{t(`health.${rating}`)}</StatusChip>{' '}
          {note}
          <span className={styles.why}>
            {t('health.rated', {
              ...{ name: byName ?? NOTHING, when: formats.shortDate(ratedAt), until: formats.date(until) },
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
