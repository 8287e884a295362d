import { useVirtualizer } from '@tanstack/react-virtual';
import { useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { useRowHeight, withActiveRow } from '@tasuki/ui';
import { type ReactNode, useCallback, useEffect, useId, useRef } from 'react';
import type { RowPlace } from './month-rows.ts';
import { holderAt } from './ribbon.ts';
import styles from './timeline.module.css';
import type { TimelineFeed, TimelineState } from './timeline-feed.ts';
import { MonthBand, TimelineRow } from './timeline-row.tsx';
import type { LoadedRow } from './timeline-source.ts';
import { timelineTexts } from './timeline-texts.ts';
import type { Handoffs } from './use-timeline.ts';
import { useTimelineNavigation } from './use-timeline-navigation.ts';
import type { TimelinePlace } from './use-timeline-place.ts';

interface TimelineListProps {
  feed: TimelineFeed;
  state: TimelineState;
  handoffs: Handoffs;
  kindLabel: (kind: string) => string;
  place: TimelinePlace;
  hasKeys: boolean;
  /** When the reader last looked: what others recorded later is marked. */
  since: string | undefined;
  /** Stands at the right of the month in view. */
  tools: ReactNode;
  onMonth: (month: string) => void;
  onAtTop: (isAtTop: boolean) => void;
  onOpen: (index: number) => void;
  onDateChange: (day: string | undefined) => void;
}

const OVERSCAN = 10;

/** The rows: of any number of events only those near the view exist. */
export function TimelineList(props: TimelineListProps) {
  const { feed, state, handoffs, place } = props;
  const { rows } = state;
  const t = useTexts(timelineTexts);
  const formats = useFormats();
  const { id: viewerId } = useViewer();
  const id = useId();
  const scrollRef = useRef<HTMLDivElement>(null);
  const height = useRowHeight();
  const activeRow = rows.rowOf(place.active);
  const virtualizer = useVirtualizer({
    count: rows.rowCount,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    rangeExtractor: useCallback((range) => withActiveRow(range, activeRow), [activeRow]),
  });
  const first = rows.at(Math.floor((virtualizer.scrollOffset ?? 0) / height));
  useReport(props, first, virtualizer.range);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height is the reason to measure
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each move scrolls, also to the row of before
  useEffect(() => {
    if (place.moves > 0) virtualizer.scrollToIndex(activeRow, { align: place.align });
  }, [virtualizer, place.moves]);
  const toggle = useCallback(
    (index: number) => {
      const run = feed.toggle(index);
      if (run !== undefined) place.select(run);
    },
    [feed, place.select],
  );
  const open = useCallback(
    (index: number) => {
      const { event, isChild } = feed.item(index);
      if (event?.run && !isChild) return toggle(index);
      place.select(index);
      props.onOpen(index);
    },
    [feed, toggle, place.select, props.onOpen],
  );
  const pageRows = Math.max(Math.floor((scrollRef.current?.clientHeight ?? 0) / height) - 2, 1);
  useTimelineNavigation({
    feed,
    handoffs,
    active: place.active,
    pageRows,
    onMove: place.select,
    onJump: place.center,
    onOpen: open,
    onToggle: toggle,
    enabled: props.hasKeys,
  });
  return (
    <div className={styles.list}>
      <div className={styles.heading} style={{ height }}>
        {first ? formats.month(first.month) : ''}
        {props.tools}
      </div>
      <div
        ref={scrollRef}
        role="treegrid"
        tabIndex={0}
        aria-label={t('timeline.label')}
        aria-rowcount={rows.rowCount}
        aria-activedescendant={`${id}-${activeRow}`}
        className={styles.scroll}
      >
        <div role="presentation" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const at = rows.at(item.index);
            const top = item.start;
            if (!at) return null;
            if (at.kind === 'month') {
              return (
                <MonthBand
                  key={item.index}
                  top={top}
                  height={height}
                  label={formats.month(at.month)}
                  rowIndex={item.index}
                />
              );
            }
            const { event, isOpen, isChild } = feed.item(at.index);
            const moment = event ? Date.parse(event.occurredAt) : Date.parse(at.month);
            return (
              <TimelineRow
                key={item.index}
                id={`${id}-${item.index}`}
                rowIndex={item.index}
                index={at.index}
                top={top}
                height={height}
                event={event}
                kindLabel={event ? props.kindLabel(event.kind) : ''}
                holder={handoffs.holder && holderAt(handoffs.passes, moment, handoffs.holder)}
                formats={formats}
                active={item.index === activeRow}
                isOpen={isOpen}
                isChild={isChild}
                isNew={event !== undefined && isNewTo(viewerId, props.since, event)}
                onOpen={open}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function isNewTo(viewerId: string, since: string | undefined, event: LoadedRow): boolean {
  return since !== undefined && event.recordedAt > since && event.actor?.id !== viewerId;
}

const DATE_DELAY_MILLISECONDS = 400;

/** Tells the feed what is in view and the page which month that is, and writes the day into the URL once it rests. */
function useReport(
  { feed, state, onMonth, onAtTop, onDateChange }: TimelineListProps,
  first: RowPlace | undefined,
  range: { startIndex: number; endIndex: number } | null,
) {
  const formats = useFormats();
  const { rows } = state;
  const month = first?.month;
  const isAtTop = (range?.startIndex ?? 0) === 0;
  useEffect(() => {
    if (month) onMonth(month);
  }, [month, onMonth]);
  useEffect(() => onAtTop(isAtTop), [isAtTop, onAtTop]);
  const from = range?.startIndex;
  const to = range?.endIndex;
  useEffect(() => {
    if (from === undefined || to === undefined) return;
    feed.look(
      rows.at(Math.max(from - OVERSCAN, 0))?.index ?? 0,
      rows.at(Math.min(to + OVERSCAN, rows.rowCount - 1))?.index ?? 0,
    );
  }, [feed, rows, from, to]);
  const day = first && feed.event(first.index)?.occurredAt;
  const dayKey = day && !isAtTop ? formats.dayKey(day) : undefined;
  const hasMoved = useRef(false);
  useEffect(() => {
    if (dayKey) hasMoved.current = true;
    if (!hasMoved.current) return;
    const timer = setTimeout(() => onDateChange(dayKey), DATE_DELAY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [dayKey, onDateChange]);
}
