import { useTexts } from '@tasuki/i18n';
import { useState } from 'react';
import { useShortcuts } from '../shortcuts/shortcut-provider.tsx';
import { uiTexts } from '../ui-texts.ts';

interface ListKeysOptions<Row> {
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  onOpen: (row: Row) => void;
  /** Set where the page holds the choice (in the URL); else the list does. */
  activeKey?: string | undefined;
  onActiveChange?: ((row: Row) => void) | undefined;
}

/** The keys every list answers to. They work without focusing the list first. */
export function useListKeys<Row>({ rows, rowKey, onOpen, activeKey, onActiveChange }: ListKeysOptions<Row>) {
  const t = useTexts(uiTexts);
  const [ownKey, setOwnKey] = useState<string | undefined>();
  // Where the page lets go of its choice (a sheet closes), the list stands on the same row still.
  if (activeKey !== undefined && activeKey !== ownKey) setOwnKey(activeKey);
  const key = activeKey ?? ownKey;
  const active = key === undefined ? -1 : rows.findIndex((row) => rowKey(row) === key);
  const move = (index: number) => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (!row) return;
    setOwnKey(rowKey(row));
    onActiveChange?.(row);
  };
  const open = () => {
    const row = rows[active];
    if (row) onOpen(row);
  };
  const group = t('ui.shortcuts.list');
  useShortcuts(
    [
      { keys: ['j', 'ArrowDown'], label: t('ui.list.next'), group, run: () => move(active + 1) },
      { keys: ['k', 'ArrowUp'], label: t('ui.list.previous'), group, run: () => move(active - 1) },
      { keys: 'Home', label: t('ui.list.first'), group, run: () => move(0) },
      { keys: 'End', label: t('ui.list.last'), group, run: () => move(rows.length - 1) },
      { keys: 'Enter', label: t('ui.list.open'), group, run: open },
    ],
    rows.length > 0,
  );
  return { active, move };
}
