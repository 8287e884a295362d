import { Link } from '@tanstack/react-router';
import styles from './charts.module.css';
import type { Target } from './mark.tsx';
import type { TrendPoint } from './trend-chart.tsx';

interface SparklineProps {
  points: readonly TrendPoint[];
  /** What is read out, with the values. */
  label: string;
  /** A CSS colour. */
  color: string;
  /** Where the whole chart is. */
  target: Target;
}

const [WIDTH, HEIGHT, EDGE] = [96, 24, 3];

/** The past of a figure in the space of a word, from zero as all our charts; it opens the whole chart. */
export function Sparkline({ points, label, color, target }: SparklineProps) {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  // Two straight scales: the library of the charts would weigh more than all of the page that shows this.
  const span = most === least ? 1 : most - least;
  const y = (value: number) => HEIGHT - EDGE - ((value - least) / span) * (HEIGHT - 2 * EDGE);
  const x = (index: number) => EDGE + (index / Math.max(points.length - 1, 1)) * (WIDTH - 2 * EDGE);
  const line = points.map(({ value }, index) => {
    if (value === null) return '';
    const isFirst = index === 0 || points[index - 1]?.value === null;
    return `${isFirst ? 'M' : 'L'}${x(index)} ${y(value)}`;
  });
  const lastAt = points.findLastIndex(({ value }) => value !== null);
  const last = points[lastAt];
  return (
    <Link to={target.to} search={target.search as never} className={styles.sparkline} aria-label={label}>
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        <path d={line.join('')} fill="none" stroke={color} strokeWidth={1.5} />
        {last ? <circle cx={x(lastAt)} cy={y(last.value ?? 0)} r={2.5} fill={color} /> : null}
      </svg>
    </Link>
  );
}
