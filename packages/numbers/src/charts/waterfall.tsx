import { scaleBand, scaleLinear } from '@visx/scale';
import type { ReactNode } from 'react';
import { ChartFrame } from './chart-frame.tsx';
import styles from './charts.module.css';
import { FigureLink } from './figure-link.tsx';
import { Mark, type Target } from './mark.tsx';
import { useMarks } from './use-marks.ts';

export interface Step {
  key: string;
  name: string;
  /** The name in the table, where it can open what it means. */
  head: ReactNode;
  /** Where the bar begins and where it ends; a balance begins at zero. */
  from: number;
  to: number;
  text: string;
  color: string;
  target: Target;
}

interface WaterfallProps {
  title: string;
  steps: readonly Step[];
  /** Where a line goes across. */
  line: number;
}

const MARGIN = { top: 28, right: 8, bottom: 48, left: 8 };
const HEIGHT = 300;

/** Bars that stand on each other's ends: how one amount became another. */
export function Waterfall(props: WaterfallProps) {
  const { title, steps } = props;
  return (
    <ChartFrame
      title={title}
      opens
      picture={(width) => <Picture {...props} width={width} />}
      table={
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <tbody>
            {steps.map(({ key, name, head, text, target }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                <td>
                  <FigureLink target={target} name={name}>
                    {text}
                  </FigureLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function Picture({ title, steps, line, width }: WaterfallProps & { width: number }) {
  const marks = useMarks(steps.length);
  const inner = { width: Math.max(width - MARGIN.left - MARGIN.right, 1), height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const most = Math.max(line, ...steps.flatMap(({ from, to }) => [from, to]), 1);
  const x = scaleBand({ domain: steps.map(({ key }) => key), range: [0, inner.width], padding: 0.25 });
  const y = scaleLinear({ domain: [0, most], range: [inner.height, 0] });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a picture
    <svg width={width} height={HEIGHT} role="group" aria-label={title}>
      <g transform={`translate(${MARGIN.left},${MARGIN.top})`}>
        <line x2={inner.width} y1={inner.height} y2={inner.height} className={styles.zero} />
        <g aria-hidden>
          <line x2={inner.width} y1={y(line)} y2={y(line)} className={styles.waterline} />
        </g>
        {steps.map(({ key, name, from, to, text, color, target }, index) => {
          const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))];
          const left = x(key) ?? 0;
          const [amount = text, rest] = text.split(/(?=[（(])/);
          return (
            <Mark key={key} keys={marks(index)} target={target} onShow={() => {}}>
              <rect x={left - 4} y={0} width={x.bandwidth() + 8} height={inner.height} className={styles.hit} />
              <rect x={left} y={top} width={x.bandwidth()} height={Math.max(bottom - top, 2)} rx={3} fill={color} />
              <text x={left + x.bandwidth() / 2} y={inner.height + 18} className={styles.xTick}>
                {`${name} `}
              </text>
              <text x={left + x.bandwidth() / 2} y={top - 6} className={styles.barValue}>
                {`${amount.trim()} `}
              </text>
              <text x={left + x.bandwidth() / 2} y={inner.height + 36} className={styles.xTick}>
                {rest?.replaceAll(/[（）()]/g, '')}
              </text>
            </Mark>
          );
        })}
      </g>
    </svg>
  );
}
