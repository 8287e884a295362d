import styles from './charts.module.css';
import { FigureLink } from './figure-link.tsx';
import type { TrendPoint } from './trend-chart.tsx';

/** The points of a picture as a table. */
export function TrendTable({ title, points }: { title: string; points: readonly TrendPoint[] }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{title}</caption>
      <tbody>
        {points.map(({ name, text, value, target }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <FigureLink target={value === null ? undefined : target} name={name}>
                {text}
              </FigureLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
