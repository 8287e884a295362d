import type { Column } from '@tasuki/ui';
import { useMemo } from 'react';
import { useUrlState } from '../app/url-state.ts';

/** The columns of a list as a menu offers them. */
export interface ColumnChoice {
  all: readonly { key: string; header: string }[];
  shown: readonly string[];
  choose: (keys: readonly string[]) => void;
}

/**
 * The columns that the address asks for (`?columns=holder.since`), always with the first, which names the row. Without a
 * word in the address: all of them.
 */
export function useColumnChoice<Row>(columns: readonly Column<Row>[]): {
  columns: readonly Column<Row>[];
  choice: ColumnChoice;
} {
  const [{ columns: wanted }, setUrl] = useUrlState();
  return useMemo(() => {
    const keys = wanted?.split('.');
    const shown = keys ? columns.filter(({ key }, at) => at === 0 || keys.includes(key)) : columns;
    const choose = (chosen: readonly string[]) =>
      setUrl({ columns: chosen.length === columns.length ? undefined : chosen.join('.') });
    return { columns: shown, choice: { all: columns, shown: shown.map(({ key }) => key), choose } };
  }, [columns, wanted, setUrl]);
}
