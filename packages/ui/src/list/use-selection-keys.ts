import { useTexts } from '@tasuki/i18n';
import { createElement } from 'react';
import { useShortcuts } from '../shortcuts/shortcut-provider.tsx';
import { uiTexts } from '../ui-texts.ts';
import { AllCheck, RowCheck } from './row-check.tsx';
import type { Selection } from './use-selection.ts';

interface SelectionKeysOptions<Row> {
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  active: number;
  selection: Selection | undefined;
}

/** A bulk act takes so many records at most. */
const MOST_CHOSEN = 200;

/** The keys and boxes that choose rows; undefined where the list has no bulk acts. */
export function useSelectionKeys<Row>({ rows, rowKey, active, selection }: SelectionKeysOptions<Row>) {
  const t = useTexts(uiTexts);
  const order = selection ? rows.map(rowKey) : [];
  const toggleActive = (isRange: boolean) => {
    const row = rows[active];
    if (row) selection?.toggle(rowKey(row), order, isRange);
  };
  const group = t('ui.shortcuts.list');
  useShortcuts(
    [
      { keys: 'x', label: t('ui.bulk.row'), group, run: () => toggleActive(false) },
      { keys: 'X', label: t('ui.bulk.range'), group, run: () => toggleActive(true) },
    ],
    selection !== undefined && active >= 0,
  );
  if (!selection) return undefined;
  const keys = order.slice(0, MOST_CHOSEN);
  return {
    all: createElement(AllCheck, { keys, chosen: selection.keys.size, onChoose: selection.choose }),
    choiceOf: (row: Row | undefined) => {
      const key = row === undefined ? '' : rowKey(row);
      const isChosen = selection.keys.has(key);
      const onToggle = (isRange: boolean) => selection.toggle(key, order, isRange);
      return { isChosen, check: createElement(RowCheck, { isChosen, label: t('ui.bulk.row'), onToggle }) };
    },
  };
}
