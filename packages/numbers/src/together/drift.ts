export interface Month {
  passed: number | null;
  accepted: number | null;
}

export interface Drift {
  /** Passes of the last three months against the three before: 0.88 is 88 % more. */
  passed: number;
  /** The acceptance rate of the same months, in points of a ratio: −0.31. */
  acceptance: number;
}

const MONTHS_COMPARED = 3;

/**
 * How volume and acceptance moved: the last three months against the three before, both weighed by their passes. Nothing
 * where one of the two has no passes.
 */
export function driftOf(months: readonly Month[]): Drift | undefined {
  const now = sumOf(months.slice(-MONTHS_COMPARED));
  const before = sumOf(months.slice(-2 * MONTHS_COMPARED, -MONTHS_COMPARED));
  if (now.passed === 0 || before.passed === 0) return undefined;
  return {
    passed: (now.passed - before.passed) / before.passed,
    acceptance: now.accepted / now.passed - before.accepted / before.passed,
  };
}

function sumOf(months: readonly Month[]): { passed: number; accepted: number } {
  return {
    passed: months.reduce((sum, { passed }) => sum + (passed ?? 0), 0),
    accepted: months.reduce((sum, { accepted }) => sum + (accepted ?? 0), 0),
  };
}

/** More is passed and a smaller share of it is taken: the two departments no longer mean the same. */
export const isApart = ({ passed, acceptance }: Drift): boolean => passed > 0.1 && acceptance < -0.05;
