import { Link } from '@tanstack/react-router';
import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
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
  const y = scaleLinear({ domain: [least, most === least ? 1 : most], range: [HEIGHT - EDGE, EDGE] });
  const x = scaleLinear({ domain: [0, Math.max(points.length - 1, 1)], range: [EDGE, WIDTH - EDGE] });
  const lastAt = points.findLastIndex(({ value }) => value !== null);
  const last = points[lastAt];
  return (
    <Link to={target.to} search={target.search as never} className={styles.sparkline} aria-label={label}>
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        <LinePath
          data={points.map(({ value }, index) => ({ value, index }))}
          defined={({ value }) => value !== null}
          x={({ index }) => x(index)}
          y={({ value }) => y(value ?? 0)}
          stroke={color}
          strokeWidth={1.5}
        />
        {last ? <circle cx={x(lastAt)} cy={y(last.value ?? 0)} r={2.5} fill={color} /> : null}
      </svg>
    </Link>
  );
}
