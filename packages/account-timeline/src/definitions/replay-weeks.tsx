import type { ReplaySummary } from '@tasuki/domain/definitions/summarise-replay';
import { useFormats, useTexts } from '@tasuki/i18n';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';

interface ReplayWeeksProps extends Pick<ReplaySummary, 'weeks'> {
  isCompared: boolean;
}

/** How many would have qualified each week, by the proposal and by the version in force where there is another. */
export function ReplayWeeks({ weeks, isCompared }: ReplayWeeksProps) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  const most = Math.max(1, ...weeks.flatMap((week) => [week.new, week.old]));
  const bar = (value: number) => (
    <div className={styles.bar}>
      <span>{formats.number(value)}</span>
      <span style={{ inlineSize: `${(value / most) * 100}%` }} />
    </div>
  );
  return (
    <details open={weeks.length <= FEW_WEEKS}>
      <summary>{t('replay.weeks')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('replay.weeks')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('replay.week')}</th>
              <th scope="col">{t(isCompared ? 'replay.draft' : 'replay.qualified')}</th>
              {isCompared ? <th scope="col">{t('replay.live')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.week} className={styles.week}>
                <th scope="row">{formats.date(week.week)}</th>
                <td>{bar(week.new)}</td>
                {isCompared ? <td className={styles.isLive}>{bar(week.old)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** A year of weeks is a long table; it opens on demand. */
const FEW_WEEKS = 14;
