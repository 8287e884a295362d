import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Column } from './data-list.tsx';
import styles from './list.module.css';

export interface Sort {
  key: string;
  descending: boolean;
}

interface ListHeaderProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  /** On a phone the words stay for screen readers only. */
  hidden: boolean;
  /** Chooses all rows at once, where rows can be chosen. */
  check?: ReactNode;
}

export function ListHeader<Row>({ columns, sort, onSort, hidden, check }: ListHeaderProps<Row>) {
  return (
    <div role="rowgroup" className={hidden ? 'visually-hidden' : styles.header}>
      <div role="row" aria-rowindex={1} className={styles.columns}>
        {check ? <div role="columnheader">{check}</div> : null}
        {columns.map((column) => (
          <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
        ))}
      </div>
    </div>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: Omit<ListHeaderProps<Row>, 'columns' | 'hidden' | 'check'> & { column: Column<Row> }) {
  const sorted = sort?.key === column.key ? sort : undefined;
  const Arrow = sorted?.descending ? IconArrowDown : IconArrowUp;
  return (
    <div
      role="columnheader"
      className={styles.cell}
      data-align={column.align}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort({ key: column.key, descending: sorted ? !sorted.descending : false })}
        >
          {column.header}
          {sorted ? <Arrow size={14} aria-hidden /> : null}
        </button>
      ) : (
        (column.head ?? column.header)
      )}
    </div>
  );
}
