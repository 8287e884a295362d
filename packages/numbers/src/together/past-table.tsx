import { useTexts } from '@tasuki/i18n';
import { FigureLink } from '../charts/figure-link.tsx';
import type { TrendPoint } from '../charts/trend-chart.tsx';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import styles from './together.module.css';
import { togetherTexts } from './together-texts.ts';

/** The past of several figures, for readers of tables: a column a month, the latest first. */
export function PastTable({
  title,
  rows,
}: {
  title: string;
  rows: readonly { entry: KpiEntry; points: TrendPoint[] }[];
}) {
  const t = useTexts(togetherTexts);
  const months = rows[0]?.points.map(({ name }) => name).reverse() ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the arrow keys
    <section className={styles.scroll} aria-label={t('together.past.of', { title })} tabIndex={0}>
      <table className={styles.figures}>
        <caption className="visually-hidden">{t('together.past.of', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('together.kpi')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entry, points }) => (
            <tr key={entry.name}>
              <th scope="row">{entry.label}</th>
              {[...points].reverse().map(({ name, text, value, target }) => (
                <td key={name}>
                  <FigureLink target={value === null ? undefined : target} name={`${entry.label} ${name}`}>
                    {text}
                  </FigureLink>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
