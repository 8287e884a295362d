import { DEPARTMENTS, useFormats, useTexts } from '@tasuki/i18n';
import { departmentColor } from '@tasuki/ui';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { monthsBetween } from './months-between.ts';
import styles from './timeline.module.css';
import type { TimelineCounts } from './timeline-counts.ts';
import { timelineTexts } from './timeline-texts.ts';

interface DensityScrubberProps {
  months: TimelineCounts['months'];
  /** The month in view. */
  current: string | undefined;
  onJump: (month: string) => void;
}

const WIDTH = 40;
const BAR_LEFT = 6;
/** A young account's few months are not blown up to the whole height. */
const MOST_PIXELS_PER_MONTH = 24;

/** The whole history at the right edge, a bar for each month: where much happened, and where we are. */
export function DensityScrubber({ months, current, onJump }: DensityScrubberProps) {
  const t = useTexts(timelineTexts);
  const formats = useFormats();
  const slots = useMemo(() => monthsBetween(months.at(-1)?.month, months[0]?.month).toReversed(), [months]);
  const track = useRef<HTMLDivElement>(null);
  const position = Math.max(slots.indexOf(current ?? ''), 0);
  const jump = (slot: number) => {
    const month = slots[Math.min(Math.max(slot, 0), slots.length - 1)];
    if (month && month !== current) onJump(month);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { top = 0, height = 1 } = track.current?.getBoundingClientRect() ?? {};
    jump(Math.floor(((event.clientY - top) / height) * slots.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    jump(position + step);
  };
  if (slots.length === 0) return <div className={styles.scrubber} />;
  return (
    <div
      className={styles.scrubber}
      role="slider"
      tabIndex={0}
      aria-label={t('timeline.scrubber')}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={slots.length - 1}
      aria-valuenow={position}
      aria-valuetext={current ? formats.month(current) : undefined}
      onPointerDown={drag}
      onPointerMove={drag}
      onKeyDown={onKeyDown}
    >
      <div ref={track} className={styles.track} style={{ height: slots.length * MOST_PIXELS_PER_MONTH }}>
        <Bars months={months} slots={slots} />
        {slots.map((month, index) =>
          month.slice(5, 7) === '01' ? (
            <span key={month} className={styles.year} style={{ top: `${((index + 1) / slots.length) * 100}%` }}>
              <span>{month.slice(0, 4)}</span>
            </span>
          ) : null,
        )}
        <div className={styles.thumb} style={{ top: `${((position + 0.5) / slots.length) * 100}%` }} />
      </div>
    </div>
  );
}

/** One path for each department keeps the history of decades at five elements. */
function Bars({ months, slots }: { months: TimelineCounts['months']; slots: readonly string[] }) {
  const paths = useMemo(() => barPaths(months, slots), [months, slots]);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${slots.length}`} preserveAspectRatio="none" aria-hidden="true">
      {paths.map(({ department, path }) => (
        <path key={department} d={path} fill={departmentColor(department)} />
      ))}
    </svg>
  );
}

function barPaths(months: TimelineCounts['months'], slots: readonly string[]) {
  const busiest = Math.max(...months.map(({ count }) => count), 1);
  const byMonth = new Map(months.map((month) => [month.month, month]));
  const paths = new Map(DEPARTMENTS.map((department) => [department, '']));
  slots.forEach((slot, row) => {
    let left = BAR_LEFT;
    for (const department of DEPARTMENTS) {
      const count = byMonth.get(slot)?.departments[department] ?? 0;
      if (count === 0) continue;
      const width = ((WIDTH - BAR_LEFT * 2) * count) / busiest;
      paths.set(department, `${paths.get(department)}M${left} ${row + 0.3}h${width}v.4h${-width}z`);
      left += width;
    }
  });
  return [...paths].map(([department, path]) => ({ department, path }));
}
