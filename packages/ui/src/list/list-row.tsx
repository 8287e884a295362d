import type { ReactNode } from 'react';
import { Skeleton } from '../feedback/skeleton.tsx';
import type { Column } from './data-list.tsx';
import styles from './list.module.css';

interface ListRowProps<Row> {
  id: string;
  index: number;
  top: number;
  height: number;
  row: Row | undefined;
  columns: readonly Column<Row>[];
  renderCard: ((row: Row) => ReactNode) | undefined;
  active: boolean;
  /** Whether the row is chosen for a bulk act, and how to change that; absent where rows can't be chosen. */
  choice?: { isChosen: boolean; check: ReactNode } | undefined;
  onSelect: () => void;
  onOpen: (row: Row) => void;
}

/** One row, or its skeleton while its page is on the way. */
export function ListRow<Row>({
  id,
  index,
  top,
  height,
  row,
  columns,
  renderCard,
  active,
  choice,
  onSelect,
  onOpen,
}: ListRowProps<Row>) {
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={choice ? choice.isChosen : active}
      data-active={active || undefined}
      data-chosen={choice?.isChosen || undefined}
      className={renderCard ? styles.card : `${styles.row} ${styles.columns}`}
      style={{ height, transform: `translateY(${top}px)` }}
      onClick={(event) => {
        onSelect();
        // A link, button or field within the row has its own meaning.
        if (row && !(event.target as Element).closest('a, button, input, select, label')) onOpen(row);
      }}
    >
      {choice ? (
        <div role="gridcell" className={styles.checkCell}>
          {row === undefined ? null : choice.check}
        </div>
      ) : null}
      {cells(row, columns, renderCard)}
    </div>
  );
}

function cells<Row>(row: Row | undefined, columns: readonly Column<Row>[], renderCard?: (row: Row) => ReactNode) {
  if (renderCard || row === undefined) {
    return (
      <div role="gridcell" aria-colspan={columns.length} className={styles.whole}>
        {row === undefined ? <Skeleton width="60%" /> : renderCard?.(row)}
      </div>
    );
  }
  return columns.map((column) => (
    <div key={column.key} role="gridcell" className={styles.cell} data-align={column.align}>
      {column.render(row)}
    </div>
  ));
}
