import { Link } from '@tanstack/react-router';
import { ChartFrame } from './chart-frame.tsx';
import styles from './charts.module.css';
import { FigureLink } from './figure-link.tsx';
import type { Target } from './mark.tsx';
import { useMarks } from './use-marks.ts';

export interface Bar {
  key: string;
  name: string;
  value: number | null;
  text: string;
  /** What the value is made of: `312 / 2,970 件`. */
  note?: string | undefined;
  target?: Target | undefined;
  color?: string;
}

interface BarListProps {
  title: string;
  bars: readonly Bar[];
  color: string;
  /** What the longest bar stands for; the largest value where absent. */
  most?: number;
}

/** Values side by side as bars, each with its words. */
export function BarList(props: BarListProps) {
  const { title, bars } = props;
  return (
    <ChartFrame
      title={title}
      opens={bars.some(({ target }) => target)}
      picture={() => <Bars {...props} />}
      table={
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <tbody>
            {bars.map(({ key, name, text, note, target }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>
                  <FigureLink target={target} name={name}>
                    {text}
                  </FigureLink>
                </td>
                <td className={styles.quiet}>{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function Bars({ title, bars, color, most }: BarListProps) {
  const marks = useMarks(bars.length);
  const longest = most ?? Math.max(...bars.map(({ value }) => Math.abs(value ?? 0)), 0);
  return (
    <ul className={styles.bars} aria-label={title}>
      {bars.map((bar, index) => {
        const { ref, tabIndex, onFocus, onKeyDown } = marks(index);
        const share = longest === 0 ? 0 : Math.abs(bar.value ?? 0) / longest;
        const body = (
          <>
            <span className={styles.barName} title={bar.name}>
              {bar.name}
            </span>
            <span className={styles.barTrack} aria-hidden>
              <span style={{ width: `${Math.min(share, 1) * 100}%`, background: bar.color ?? color }} />
            </span>
            <span className={styles.barText}>
              {bar.text} {bar.note ? <small>{bar.note}</small> : null}
            </span>
          </>
        );
        return (
          <li key={bar.key}>
            {bar.target ? (
              <Link
                {...{ ref, tabIndex, onFocus, onKeyDown }}
                to={bar.target.to}
                search={bar.target.search as never}
                className={styles.barRow}
              >
                {body}
              </Link>
            ) : (
              <div className={styles.barRow}>{body}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
