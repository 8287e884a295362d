import { IconArrowRight, IconChevronDown, IconChevronRight, IconLock, IconMessage } from '@tabler/icons-react';
import { DEPARTMENTS, type Department, type Formats, useTexts } from '@tasuki/i18n';
import { DepartmentChip, DepartmentIcon, departmentColor, departmentTint, Skeleton } from '@tasuki/ui';
import { memo } from 'react';
import { isUndated } from './is-undated.ts';
import { readNote, readRoute } from './read-passes.ts';
import { talkTexts } from './talk-texts.ts';
import styles from './timeline.module.css';
import type { LoadedRow, Run } from './timeline-source.ts';
import { timelineTexts } from './timeline-texts.ts';

interface TimelineRowProps {
  id: string;
  rowIndex: number;
  top: number;
  height: number;
  event: LoadedRow | undefined;
  /** A run of which the events stand below. */
  isOpen: boolean;
  /** One of those events. */
  isChild: boolean;
  kindLabel: string;
  holder: Department | undefined;
  formats: Formats;
  active: boolean;
  /** Recorded by somebody else since the reader last looked. */
  isNew: boolean;
  index: number;
  onOpen: (index: number) => void;
}

/** One event on one line: when, who held the account, whose lane, what, who. A skeleton while it is on the way. */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { id, rowIndex, top, height, event, holder, formats, active, isOpen, isChild } = props;
  const run = isChild ? null : event?.run;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={rowIndex + 1}
      aria-selected={active}
      aria-level={isChild ? 2 : 1}
      aria-expanded={run ? isOpen : undefined}
      className={styles.row}
      style={{ height, transform: `translateY(${top}px)` }}
      onClick={() => props.onOpen(props.index)}
    >
      <div role="gridcell" className={styles.time}>
        {event ? <EventTime event={event} formats={formats} /> : <Skeleton width={64} />}
      </div>
      <div role="presentation" className={styles.ribbon} style={holder && { background: departmentColor(holder) }} />
      <div role="gridcell" className={styles.lanes}>
        {event ? <LaneMark department={event.department} formats={formats} /> : null}
      </div>
      <div role="gridcell" className={styles.what} data-child={isChild || undefined}>
        {event && run ? (
          <RunOf
            event={event}
            run={run}
            isOpen={isOpen}
            kindLabel={props.kindLabel}
            isNew={props.isNew}
            formats={formats}
          />
        ) : event ? (
          <What event={event} kindLabel={props.kindLabel} isNew={props.isNew} />
        ) : (
          <Skeleton width={`${70 - (rowIndex % 4) * 12}%`} />
        )}
      </div>
      <div role="gridcell" className={styles.actor}>
        {event?.actor?.name}
      </div>
    </div>
  );
});

interface RunOfProps {
  event: LoadedRow;
  run: Run;
  isOpen: boolean;
  kindLabel: string;
  isNew: boolean;
  formats: Formats;
}

/** Repeats of one kind: how many, over how many days. */
function RunOf({ event, run, isOpen, kindLabel, isNew, formats }: RunOfProps) {
  const t = useTexts(timelineTexts);
  const days = daysOver(formats.dayKey(run.from), formats.dayKey(event.occurredAt));
  const text = days > 1 ? t('timeline.run.days', { count: run.count, days }) : t('timeline.run', { count: run.count });
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <span className={styles.line} title={`${kindLabel} ${text}`}>
      {isNew ? <NewDot /> : null}
      <Chevron size={16} className={styles.chevron} aria-hidden />
      <b>{kindLabel}</b> <span className={styles.summary}>{text}</span>
    </span>
  );
}

const DAY_MILLISECONDS = 86_400_000;

/** The days from one to the other, both included. */
function daysOver(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS) + 1;
}

function EventTime({ event, formats }: { event: LoadedRow; formats: Formats }) {
  const day = formats.shortDate(event.occurredAt);
  const isToMinute = event.timePrecision === 'INSTANT';
  if (isUndated(event)) return <span>{formats.unknownTime}</span>;
  const title = event.timePrecision === 'UNKNOWN' ? formats.unknownTime : formats.dateTime(event.occurredAt);
  return (
    <time dateTime={event.occurredAt} title={title}>
      {event.timePrecision === 'UNKNOWN' ? '≈ ' : ''}
      {isToMinute ? `${day} ${formats.time(event.occurredAt)}` : day}
    </time>
  );
}

function LaneMark({ department, formats }: { department: Department; formats: Formats }) {
  return (
    <span
      className={styles.mark}
      style={{
        '--lane': DEPARTMENTS.indexOf(department),
        color: departmentColor(department),
        background: departmentTint(department),
      }}
      title={formats.department(department)}
    >
      <DepartmentIcon department={department} size={14} />
      <span className="visually-hidden">{formats.departmentShort(department)}</span>
    </span>
  );
}

function What({ event, kindLabel, isNew }: { event: LoadedRow; kindLabel: string; isNew: boolean }) {
  const t = useTexts(timelineTexts);
  if (event.isHidden) {
    return (
      <span className={styles.private}>
        <IconLock size={14} aria-hidden /> {t('timeline.private')}
      </span>
    );
  }
  const text = (summary: string) => (
    <span className={styles.line} title={`${kindLabel} ${summary}`}>
      {isNew ? <NewDot /> : null}
      <b>{kindLabel}</b> <CommentCount count={event.commentCount} />
      <span className={styles.summary}>{summary}</span>
    </span>
  );
  const route = BANDED_KINDS.has(event.kind) ? readRoute(event.payload) : undefined;
  if (!route) return text(event.summary);
  return (
    <span
      className={styles.handoff}
      style={{
        '--from': departmentTint(route.from),
        '--to': departmentTint(route.to),
        '--edge': departmentColor(route.to),
      }}
    >
      <DepartmentChip department={route.from} />
      <IconArrowRight size={14} className={styles.arrow} aria-hidden />
      <DepartmentChip department={route.to} />
      {text(readNote(event.payload) ?? (event.kind === 'handoffs.returned' ? event.summary : ''))}
    </span>
  );
}

function NewDot() {
  const t = useTexts(talkTexts);
  return <i className={styles.fresh} role="img" aria-label={t('talk.new-row')} title={t('talk.new-row')} />;
}

function CommentCount({ count }: { count: number }) {
  const t = useTexts(talkTexts);
  if (count === 0) return null;
  return (
    <span className={styles.commentCount} title={t('talk.comment-count', { count })}>
      <IconMessage size={13} aria-hidden />
      <span className="visually-hidden">{t('talk.comment-count', { count })}</span>
      <span aria-hidden>{count}</span>
    </span>
  );
}

/** The passes themselves stand out; what is told about them later does not. */
const BANDED_KINDS = new Set(['handoffs.offered', 'handoffs.accepted', 'handoffs.returned']);

/** The band between two months. */
export const MonthBand = memo(function MonthBand({
  top,
  height,
  label,
  rowIndex,
}: {
  top: number;
  height: number;
  label: string;
  rowIndex: number;
}) {
  return (
    <div
      role="row"
      aria-rowindex={rowIndex + 1}
      className={styles.month}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div role="gridcell">{label}</div>
    </div>
  );
});
