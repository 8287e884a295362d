import type { Tone } from '@tasuki/ui';

export const RUN_TONES = { running: 'warn', finished: 'ok', failed: 'bad' } as const satisfies Record<string, Tone>;

export function isRunState(state: string): state is keyof typeof RUN_TONES {
  return state in RUN_TONES;
}

/** How many records a run created, updated or left unchanged, over all record types. */
export function countOf(report: unknown, name: 'created' | 'updated' | 'unchanged'): number {
  return Object.values(countsOf(report, name)).reduce((sum, count) => sum + count, 0);
}

/** The same by record type. */
export function countsOf(report: unknown, name: 'created' | 'updated' | 'unchanged'): Record<string, number> {
  const counts = isRecord(report) ? report[name] : undefined;
  return isRecord(counts) ? (counts as Record<string, number>) : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
