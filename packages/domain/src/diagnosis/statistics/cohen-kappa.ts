export interface Kappa {
  /** How many were judged by both. */
  n: number;
  /** The share on which both said the same, 0–1. */
  observed: number;
  /** Agreement beyond chance, −1 to 1; null where one side always says the same, so that chance alone explains everything. */
  kappa: number | null;
  /** The 95 % interval; null without a kappa. */
  low: number | null;
  high: number | null;
}

const Z_95 = 1.959964;

/** From here on the interval is worth reading; the standard error below leans on large numbers. */
export const ENOUGH_FOR_KAPPA = 30;

/**
 * Cohen's κ of a square table, rows by one judge and columns by the other (J. Cohen, “A coefficient of agreement for nominal
 * scales”, 1960), with the large-sample standard error of J. L. Fleiss, J. Cohen & B. S. Everitt, 1969.
 */
export function cohenKappa(table: readonly (readonly number[])[]): Kappa {
  const n = sum(table.map(sum));
  if (n === 0) return { n, observed: 0, kappa: null, low: null, high: null };
  const cell = (i: number, j: number) => (table[i]?.[j] ?? 0) / n;
  const places = table.map((_row, at) => at);
  const rows = places.map((i) => sum(places.map((j) => cell(i, j))));
  const columns = places.map((j) => sum(places.map((i) => cell(i, j))));
  const observed = sum(places.map((i) => cell(i, i)));
  const expected = sum(places.map((i) => share(rows, i) * share(columns, i)));
  const isOneSided = [rows, columns].some((side) => side.some((one) => one > 1 - 1e-12));
  if (isOneSided) return { n, observed, kappa: null, low: null, high: null };
  const kappa = (observed - expected) / (1 - expected);
  const diagonal = sum(places.map((i) => cell(i, i) * (1 - (share(rows, i) + share(columns, i)) * (1 - kappa)) ** 2));
  const apart = sum(
    places.flatMap((i) => places.map((j) => (i === j ? 0 : cell(i, j) * (share(columns, i) + share(rows, j)) ** 2))),
  );
  const drift = (kappa - expected * (1 - kappa)) ** 2;
  const error = Math.sqrt(Math.max(0, diagonal + (1 - kappa) ** 2 * apart - drift) / n) / (1 - expected);
  return { n, observed, kappa, low: Math.max(-1, kappa - Z_95 * error), high: Math.min(1, kappa + Z_95 * error) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const share = (side: readonly number[], at: number): number => side[at] ?? 0;
