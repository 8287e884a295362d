import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import type { ReactNode } from 'react';
import { uiTexts } from '../ui-texts.ts';
import type { Column } from './data-list.tsx';
import styles from './list.module.css';
import { SortChoice } from './sort-choice.tsx';

export interface Sort {
  key: string;
  descending: boolean;
}

interface ListHeaderProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  /** Rows are cards: the words stay for screen readers only, and what acts on the list gets a line of its own. */
  isNarrow: boolean;
  /** Chooses all rows at once, where rows can be chosen. */
  check?: ReactNode;
}

export function ListHeader<Row>({ columns, sort, onSort, isNarrow, check }: ListHeaderProps<Row>) {
  const sortable = onSort ? columns.filter((column) => column.sortable) : [];
  const hasLine = Boolean(check) || sortable.length > 0;
  const head = isNarrow ? (hasLine ? styles.line : 'visually-hidden') : styles.header;
  return (
    <div role="rowgroup" className={head}>
      <div role="row" aria-rowindex={1} className={isNarrow ? styles.lineCells : styles.columns}>
        {check ? <div role="columnheader">{check}</div> : null}
        {isNarrow && onSort && sortable.length > 0 ? (
          <div role="columnheader">
            <SortChoice columns={sortable} sort={sort} onSort={onSort} />
          </div>
        ) : null}
        {columns.map((column) =>
          isNarrow ? (
            <div key={column.key} role="columnheader" className="visually-hidden">
              {column.header}
            </div>
          ) : (
            <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
          ),
        )}
      </div>
    </div>
  );
}

interface HeaderCellProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const t = useTexts(uiTexts);
  const { key, header, head, align, sortable } = column;
  const sorted = sort?.key === key ? sort : undefined;
  const Arrow = sorted?.descending ? IconArrowDown : IconArrowUp;
  const sortThis =
    sortable && onSort ? () => onSort({ key, descending: sorted ? !sorted.descending : false }) : undefined;
  return (
    <div
      role="columnheader"
      className={styles.cell}
      data-align={align}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
    >
      {sortThis && head ? (
        <span className={styles.termAndSort}>
          {head}
          <button
            type="button"
            className={styles.sort}
            aria-label={t('ui.list.sort-by', { header })}
            title={t('ui.list.sort-by', { header })}
            onClick={sortThis}
          >
            {sorted ? <Arrow size={14} aria-hidden /> : <IconArrowsSort size={14} aria-hidden />}
          </button>
        </span>
      ) : sortThis ? (
        <button type="button" className={styles.sort} onClick={sortThis}>
          {header}
          {sorted ? <Arrow size={14} aria-hidden /> : null}
        </button>
      ) : (
        (head ?? header)
      )}
    </div>
  );
}
