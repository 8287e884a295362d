import { NOTHING, useFormats, useTexts } from '@tasuki/i18n';
import type { DetailedScore } from './score-queries.ts';
import { scoreTexts } from './score-texts.ts';
import styles from './scores.module.css';

const WIDTH = 320;
const HEIGHT = 48;
const MARGIN = 3;

/** What both sides of a score were worth, as two small lines and, on demand, in figures. */
export function ScoreTrend({ trend }: { trend: DetailedScore['trend'] }) {
  const t = useTexts(scoreTexts);
  const formats = useFormats();
  const [first] = trend;
  const last = trend.at(-1);
  if (!first || !last || trend.length < 2) return null;
  const sums = trend.flatMap(({ fit, engagement }) => [fit, engagement]);
  const [least, most] = [Math.min(0, ...sums), Math.max(1, ...sums)];
  const line = (side: 'fit' | 'engagement') =>
    trend
      .map((then, at) => {
        const x = MARGIN + (at / (trend.length - 1)) * (WIDTH - 2 * MARGIN);
        const y = HEIGHT - MARGIN - ((then[side] - least) / (most - least)) * (HEIGHT - 2 * MARGIN);
        return `${x.toFixed(1)},${y.toFixed(1)}`;
      })
      .join(' ');
  const words = t('scores.trend.of', {
    ...{ fitFrom: first.fit, fitTo: last.fit, engagementFrom: first.engagement, engagementTo: last.engagement },
    ...{ from: formats.date(first.at), to: formats.date(last.at) },
  });
  return (
    <section>
      <h3>{t('scores.trend')}</h3>
      <svg className={styles.trend} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
        <polyline points={line('fit')} data-side="fit" />
        <polyline points={line('engagement')} />
      </svg>
      <p className={styles.quiet}>{words}</p>
      <details>
        <summary className={styles.quiet}>{t('scores.trend.table')}</summary>
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{t('scores.trend.day')}</th>
              <th scope="col">{t('scores.fit')}</th>
              <th scope="col">{t('scores.engagement')}</th>
              <th scope="col">{t('scores.trend.cell')}</th>
            </tr>
          </thead>
          <tbody>
            {trend.toReversed().map(({ at, fit, engagement, cell }) => (
              <tr key={at}>
                <th scope="row">{formats.date(at)}</th>
                <td>{fit}</td>
                <td>{engagement}</td>
                <td>{cell ?? NOTHING}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
