export interface Row {
  name: string;
  unit: string;
  ours: number;
  bare: number;
  ratioToBare: number;
}

/** The medians of both and their ratio; one disturbed round does not move them. */
export function rowOf(name: string, unit: string, measured: { ours: number[]; bare: number[] }): Row {
  const ours = median(measured.ours);
  const bare = median(measured.bare);
  return { name, unit, ours: round(ours, 1), bare: round(bare, 1), ratioToBare: round(ours / bare, 3) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
