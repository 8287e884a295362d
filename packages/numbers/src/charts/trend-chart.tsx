import { useTexts } from '@tasuki/i18n';
import { scaleBand, scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useState } from 'react';
import { numbersTexts } from '../numbers-texts.ts';
import { ChartFrame } from './chart-frame.tsx';
import styles from './charts.module.css';
import { Mark, type Target } from './mark.tsx';
import { TrendTable } from './trend-table.tsx';
import { useMarks } from './use-marks.ts';

export interface TrendPoint {
  /** The place on the horizontal axis, in words: `7月`, in full in `name`. */
  tick: string;
  name: string;
  /** Null leaves a gap: nothing to divide by is not zero. */
  value: number | null;
  /** The value as people read it. */
  text: string;
  target?: Target | undefined;
}

interface TrendChartProps {
  title: string;
  points: readonly TrendPoint[];
  shape: 'line' | 'bar';
  /** A CSS colour. */
  color: string;
  writeTick: (value: number) => string;
  height?: number;
}

const MARGIN = { top: 12, right: 12, bottom: 24, left: 56 };
const USUAL_HEIGHT = 200;
const TICK_WIDTH = 44;

/** One figure over time, as a line or as bars. */
export function TrendChart(props: TrendChartProps) {
  const { title, points } = props;
  return (
    <ChartFrame
      title={title}
      opens={points.some(({ target }) => target)}
      table={<TrendTable title={title} points={points} />}
      picture={(width) => <Picture {...props} width={width} />}
    />
  );
}

function Picture({
  title,
  points,
  shape,
  color,
  writeTick,
  height = USUAL_HEIGHT,
  width,
}: TrendChartProps & { width: number }) {
  const t = useTexts(numbersTexts);
  const [shown, setShown] = useState(points.length - 1);
  const marks = useMarks(points.length);
  const inner = { width: Math.max(width - MARGIN.left - MARGIN.right, 1), height: height - MARGIN.top - MARGIN.bottom };
  const x = scaleBand({ domain: points.map((_, index) => index), range: [0, inner.width], padding: 0.35 });
  const y = scaleLinear({ domain: domainOf(points), range: [inner.height, 0], nice: 4 });
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const zero = y(Math.max(y.domain()[0] ?? 0, 0));
  const everyOther = Math.ceil((points.length * TICK_WIDTH) / inner.width);
  const current = points[shown];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a picture */}
      <svg width={width} height={height} role="group" aria-label={title}>
        <g transform={`translate(${MARGIN.left},${MARGIN.top})`}>
          <Grid
            ticks={y.ticks(4).filter((value) => shape === 'line' || Number.isInteger(value))}
            y={y}
            width={inner.width}
            write={writeTick}
          />
          {points.map(({ tick }, index) =>
            (points.length - 1 - index) % everyOther === 0 ? (
              <text
                key={tick + String(index)}
                x={middle(index)}
                y={inner.height + 17}
                className={styles.xTick}
                aria-hidden
              >
                {tick}
              </text>
            ) : null,
          )}
          {shape === 'line' ? (
            <LinePath
              data={points.map(({ value }, index) => ({ value, index }))}
              defined={({ value }) => value !== null}
              x={({ index }) => middle(index)}
              y={({ value }) => y(value ?? 0)}
              stroke={color}
              strokeWidth={2}
            />
          ) : null}
          {points.map(({ name, value, text, target }, index) => (
            <Mark
              key={name}
              keys={marks(index)}
              label={`${name}: ${value === null ? t('chart.nothing') : text}`}
              target={target}
              onShow={() => setShown(index)}
            >
              <rect
                x={middle(index) - x.step() / 2}
                y={0}
                width={x.step()}
                height={inner.height}
                className={styles.hit}
              />
              {value === null ? null : shape === 'line' ? (
                <circle
                  cx={middle(index)}
                  cy={y(value)}
                  r={index === shown ? 5 : 3.5}
                  fill={color}
                  className={styles.dot}
                />
              ) : (
                <rect
                  x={x(index) ?? 0}
                  y={Math.min(y(value), zero)}
                  width={x.bandwidth()}
                  height={Math.max(Math.abs(zero - y(value)), 1)}
                  rx={2}
                  fill={color}
                  className={index === shown ? styles.barShown : styles.bar}
                />
              )}
            </Mark>
          ))}
        </g>
      </svg>
      {current ? (
        <p className={styles.readout} aria-hidden>
          {current.name} <strong>{current.text}</strong>
        </p>
      ) : null}
    </>
  );
}

function Grid({
  ticks,
  y,
  width,
  write,
}: {
  ticks: readonly number[];
  y: (value: number) => number;
  width: number;
  write: (value: number) => string;
}) {
  return (
    <g aria-hidden>
      {ticks.map((value) => (
        <g key={value} transform={`translate(0,${y(value)})`}>
          <line x2={width} className={value === 0 ? styles.zero : styles.gridLine} />
          <text x={-8} dy="0.32em" className={styles.yTick}>
            {write(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

// From zero, so that a small change does not look like a large one.
function domainOf(points: readonly TrendPoint[]): [number, number] {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  return [least, most === least ? 1 : most];
}
