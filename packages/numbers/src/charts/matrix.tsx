import styles from './charts.module.css';
import { FigureLink } from './figure-link.tsx';
import type { Target } from './mark.tsx';

export interface Cell {
  value: number | null;
  text: string;
  target?: Target | undefined;
}

interface MatrixProps {
  title: string;
  /** What the rows are and what the columns are. */
  corner: string;
  rows: readonly { key: string; name: string; note?: string | undefined }[];
  columns: readonly { key: string; name: string }[];
  cell: (row: string, column: string) => Cell | undefined;
}

/** Two splits at once: a table whose ground grows darker with the value, so that the eye finds the high ones. */
export function Matrix({ title, corner, rows, columns, cell }: MatrixProps) {
  const values = rows.flatMap(({ key }) => columns.map((column) => Math.abs(cell(key, column.key)?.value ?? 0)));
  const most = Math.max(...values, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.tableScroll} tabIndex={0} aria-label={title}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.name}
                {row.note ? <small> {row.note}</small> : null}
              </th>
              {columns.map((column) => {
                const found = cell(row.key, column.key);
                const share = most === 0 ? 0 : Math.abs(found?.value ?? 0) / most;
                return (
                  <td key={column.key} style={{ '--share': `${Math.round(share * 32)}%` }}>
                    {found ? (
                      <FigureLink target={found.target} name={`${row.name}, ${column.name}`}>
                        {found.text}
                      </FigureLink>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
