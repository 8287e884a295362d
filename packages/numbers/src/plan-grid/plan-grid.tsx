import { useTexts } from '@tasuki/i18n';
import { InlineError } from '@tasuki/ui';
import { type ClipboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { PlanCell } from './plan-cell.tsx';
import styles from './plan-grid.module.css';
import { planGridTexts } from './plan-grid-texts.ts';
import { type CellUnit, readAmount, readBlock } from './read-amount.ts';

export interface PlanRow {
  key: string;
  /** Names the row and, with the column, each of its cells. */
  label: string;
  /** Shown instead of the label. */
  head?: ReactNode;
  unit?: CellUnit;
  /** Shown and never edited: `cells` by column. */
  cells?: Record<string, ReactNode>;
}

export interface PlanColumn {
  key: string;
  label: string;
}

export interface PlanChange {
  row: string;
  column: string;
  /** As the API wants it; null for an emptied cell. */
  amount: string | null;
}

interface PlanGridProps {
  label: string;
  rows: readonly PlanRow[];
  columns: readonly PlanColumn[];
  /** What stands in a cell, as a person would type it. */
  textOf: (row: string, column: string) => string;
  /** What stands below a cell: how much of it has come true. */
  noteOf?: (row: string, column: string) => ReactNode;
  /** Saves all changes or none; answers with the sentence that says why not. */
  onSave: (changes: PlanChange[]) => Promise<string | undefined>;
}

/** Months across, things to plan down. Enter or leaving a cell saves it; a block pasted from a spreadsheet is saved at once. */
export function PlanGrid({ label, rows, columns, textOf, noteOf, onSave }: PlanGridProps) {
  const t = useTexts(planGridTexts);
  const [problem, setProblem] = useState<string>();
  const editable = rows.filter(({ cells }) => !cells);

  const saveNow = useInTurn(onSave);
  const save = async (changes: PlanChange[]): Promise<boolean> => {
    const refused = changes.length > 0 ? await saveNow(changes) : undefined;
    setProblem(refused);
    return refused === undefined;
  };

  const saveText = async (row: PlanRow, column: PlanColumn, text: string): Promise<boolean> => {
    const amount = readAmount(text, row.unit);
    if (amount !== undefined) return save([{ row: row.key, column: column.key, amount }]);
    setProblem(t('plan-grid.not-a-number', { cell: `${row.label} ${column.label}` }));
    return false;
  };

  const paste = (row: PlanRow, column: PlanColumn) => (event: ClipboardEvent) => {
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    const [top, left] = [editable.indexOf(row), columns.indexOf(column)];
    const changes: PlanChange[] = [];
    for (const [down, line] of block.entries()) {
      for (const [across, text] of line.entries()) {
        const [to, at] = [editable[top + down], columns[left + across]];
        if (!to || !at) continue;
        const amount = readAmount(text, to.unit);
        if (amount === undefined) return setProblem(t('plan-grid.not-a-number', { cell: `${to.label} ${at.label}` }));
        if (readAmount(textOf(to.key, at.key), to.unit) !== amount)
          changes.push({ row: to.key, column: at.key, amount });
      }
    }
    void save(changes);
  };

  return (
    <div className={styles.frame}>
      <div role="status">{problem ? <InlineError>{problem}</InlineError> : null}</div>
      <section className={styles.scroll} aria-label={label}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.head ?? row.label}</th>
                {columns.map((column) => (
                  <td key={column.key}>
                    {row.cells ? (
                      <span className={styles.fixed}>{row.cells[column.key]}</span>
                    ) : (
                      <PlanCell
                        label={`${row.label} ${column.label}`}
                        value={textOf(row.key, column.key)}
                        onSave={(text) => saveText(row, column, text)}
                        onPaste={paste(row, column)}
                      />
                    )}
                    {noteOf ? <span className={styles.note}>{noteOf(row.key, column.key)}</span> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {editable.length > 0 ? <p className={styles.hint}>{t('plan-grid.hint')}</p> : null}
    </div>
  );
}

type Save = PlanGridProps['onSave'];

/** One save after the other: the next must know the versions that the one before has made. */
function useInTurn(onSave: Save): Save {
  const latest = useRef(onSave);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    latest.current = onSave;
  });
  return (changes) => {
    const own = last.current.then(() => latest.current(changes));
    // A turn of the event loop, in which the answer reaches the page.
    last.current = own.then(() => new Promise((painted) => setTimeout(painted)));
    return own;
  };
}
