import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useTexts } from '@tasuki/i18n';
import { type ReactElement, type ReactNode, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { useRowHeight } from '../density.ts';
import { LoadFailed } from '../feedback/load-failed.tsx';
import { uiTexts } from '../ui-texts.ts';
import { useIsNarrow } from '../use-is-narrow.ts';
import styles from './list.module.css';
import { ListHeader, type Sort } from './list-header.tsx';
import { ListRow } from './list-row.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useLoadMore } from './use-load-more.ts';
import type { Selection } from './use-selection.ts';
import { useSelectionKeys } from './use-selection-keys.ts';
import { withActiveRow } from './visible-range.ts';

export interface Column<Row> {
  key: string;
  header: string;
  /** Stands instead of the plain header, as a term that opens what it means; a column that sorts has its button beside it. */
  head?: ReactElement;
  /** A CSS grid track: `2fr`, `120px`. */
  width: string;
  align?: 'start' | 'end';
  /** Set where the list can be sorted by this column. */
  sortable?: boolean;
  render: (row: Row) => ReactNode;
}

export interface DataListProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** How many rows there are in all, loaded or not. */
  totalCount: number;
  rowKey: (row: Row) => string;
  /** The row on a phone, where columns do not fit. */
  renderCard: (row: Row) => ReactNode;
  cardHeight?: number;
  onOpen: (row: Row) => void;
  /** Adds the next rows; rejects where they did not come. */
  onLoadMore?: (() => Promise<unknown>) | undefined;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  activeKey?: string | undefined;
  onActiveChange?: (row: Row) => void;
  /** Set where rows can be chosen for a bulk act: x chooses, Shift+x up to here. */
  selection?: Selection | undefined;
}

const NARROW = 640;
const OVERSCAN = 8;

/**
 * A virtual table that becomes cards where it is narrow. j/k or arrows move, Enter opens.
 * Grid roles on divs, because a <table> cannot mount only the rows that are seen.
 */
export function DataList<Row>(props: DataListProps<Row>) {
  const { columns, rows, totalCount, rowKey } = props;
  const t = useTexts(uiTexts);
  const id = useId();
  const scrollRef = useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow(scrollRef, NARROW);
  const lineHeight = useRowHeight();
  const rowHeight = isNarrow ? (props.cardHeight ?? 72) : lineHeight;
  const count = props.onLoadMore ? totalCount : rows.length;
  const { active, move } = useListKeys({ rows, rowKey, ...pick(props) });
  const chosen = useSelectionKeys({ rows, rowKey, active, selection: props.selection });
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollPaddingStart: isNarrow ? 0 : lineHeight,
    // aria-activedescendant must name a row that exists, wherever the list has been scrolled to.
    rangeExtractor: useCallback((range) => withActiveRow(range, active), [active]),
  });
  useMeasureOnChange(virtualizer, rowHeight);
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [active, virtualizer]);
  const following = useLoadMore(virtualizer, {
    first: rows[0] && rowKey(rows[0]),
    loaded: rows.length,
    count,
    onLoadMore: props.onLoadMore,
  });
  const hasChecks = chosen !== undefined;
  const template = useMemo(
    () => [...(hasChecks ? ['28px'] : []), ...columns.map(({ width }) => width)].join(' '),
    [columns, hasChecks],
  );
  const grid = (
    <div
      ref={scrollRef}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-multiselectable={hasChecks || undefined}
      aria-rowcount={totalCount + 1}
      aria-activedescendant={rows[active] ? `${id}-${active}` : undefined}
      className={styles.scroll}
      style={{ '--columns': template }}
    >
      <ListHeader columns={columns} sort={props.sort} onSort={props.onSort} isNarrow={isNarrow} check={chosen?.all} />
      <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => (
          <ListRow
            key={item.index}
            id={`${id}-${item.index}`}
            index={item.index}
            top={item.start}
            height={rowHeight}
            row={rows[item.index]}
            columns={columns}
            renderCard={isNarrow ? props.renderCard : undefined}
            active={item.index === active}
            choice={chosen?.choiceOf(rows[item.index])}
            onSelect={() => move(item.index)}
            onOpen={props.onOpen}
          />
        ))}
      </div>
    </div>
  );
  return (
    <>
      {grid}
      {following.hasFailed ? <LoadFailed at="foot" sentence={t('ui.more-failed')} onRetry={following.retry} /> : null}
    </>
  );
}

function pick<Row>({ onOpen, activeKey, onActiveChange }: DataListProps<Row>) {
  return { onOpen, activeKey, onActiveChange };
}

type ListVirtualizer = Virtualizer<HTMLDivElement, Element>;

function useMeasureOnChange(virtualizer: ListVirtualizer, rowHeight: number) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height is the reason to measure
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
}
