import { isComposing } from '@tasuki/ui';
import { type ClipboardEventHandler, type KeyboardEvent, useRef, useState } from 'react';
import styles from './plan-grid.module.css';

interface PlanCellProps {
  label: string;
  value: string;
  /** Answers whether it was saved; where not, what was typed stays. */
  onSave: (text: string) => Promise<boolean>;
  onPaste: ClipboardEventHandler;
}

/** One cell: Enter saves and moves down, Esc takes the typing back, leaving saves. */
export function PlanCell({ label, value, onSave, onPaste }: PlanCellProps) {
  const [draft, setDraft] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const isSaving = useRef(false);
  const isChanged = draft !== undefined && draft !== value;

  const save = async () => {
    // Enter moves on, and leaving saves too: one save is enough.
    if (draft === undefined || isSaving.current) return;
    if (!isChanged) return setDraft(undefined);
    isSaving.current = true;
    const isSaved = await onSave(draft);
    isSaving.current = false;
    setRefused(!isSaved);
    if (isSaved) setDraft(undefined);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void save();
      cellBelow(event.currentTarget)?.focus();
    }
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      setDraft(undefined);
      setRefused(false);
    }
  };
  return (
    <input
      className={styles.cell}
      aria-label={label}
      aria-invalid={isRefused || undefined}
      inputMode="decimal"
      autoComplete="off"
      value={draft ?? value}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={press}
      onBlur={() => void save()}
      onPaste={onPaste}
    />
  );
}

function cellBelow(input: HTMLInputElement): HTMLInputElement | null {
  const cell = input.closest('td');
  let row = cell?.parentElement?.nextElementSibling;
  while (row) {
    const below = row.children[cell?.cellIndex ?? 0]?.querySelector('input');
    if (below) return below;
    row = row.nextElementSibling;
  }
  return null;
}
