export type Direction = 'up' | 'down' | 'left' | 'right';

/** The card that an arrow leads to: sideways to the same height, over columns that are empty. */
export function neighbour(
  columns: readonly { plans: readonly { id: string }[] }[],
  from: string | undefined,
  direction: Direction,
): string | undefined {
  const column = columns.findIndex(({ plans }) => plans.some(({ id }) => id === from));
  if (column < 0) return columns.find(({ plans }) => plans.length > 0)?.plans[0]?.id;
  const row = columns[column]?.plans.findIndex(({ id }) => id === from) ?? 0;
  if (direction === 'up' || direction === 'down') {
    return columns[column]?.plans[row + (direction === 'down' ? 1 : -1)]?.id ?? from;
  }
  const step = direction === 'right' ? 1 : -1;
  for (let next = column + step; next >= 0 && next < columns.length; next += step) {
    const plans = columns[next]?.plans ?? [];
    if (plans.length > 0) return plans[Math.min(row, plans.length - 1)]?.id;
  }
  return from;
}
