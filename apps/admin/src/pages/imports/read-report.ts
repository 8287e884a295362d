import type { Locale } from '@tasuki/i18n';
import type { Tone } from '@tasuki/ui';

export const RUN_TONES = {
  running: 'warn',
  finished: 'ok',
  failed: 'bad',
  interrupted: 'bad',
  cancelled: 'quiet',
  undone: 'quiet',
} as const satisfies Record<string, Tone>;

export const ISSUE_TONES: Record<string, Tone> = { rejected: 'bad', changed: 'quiet', flagged: 'warn' };

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

/** The files that a run has read. */
export function filesOf(report: unknown): string[] {
  const files = isRecord(report) && Array.isArray(report.files) ? report.files : [];
  return files.flatMap((file: unknown) => (isRecord(file) && typeof file.name === 'string' ? [file.name] : []));
}

/** How far a running run has come; null before its first rows. */
export function progressOf(progress: unknown): { file: string; rows: number; percent: number } | null {
  if (!isRecord(progress)) return null;
  const { file, rowsRead, bytesRead, bytes } = progress as {
    file?: string;
    rowsRead?: number;
    bytesRead?: number;
    bytes?: number;
  };
  const percent = bytes ? Math.min(100, Math.floor(((bytesRead ?? 0) / bytes) * 100)) : 100;
  return { file: file ?? '', rows: rowsRead ?? 0, percent };
}

export interface FileNote {
  file: string;
  rows: number;
  /** The lines of the first few rows. */
  lines: readonly number[];
  reason: string;
  reasonJa: string;
}

/** What holds for many rows of a file alike; runs from before it was told so have none. */
export const notesOf = (report: unknown): FileNote[] =>
  isRecord(report) && Array.isArray(report.notes) ? (report.notes as FileNote[]) : [];

export interface Remark {
  severity: string;
  kind: string;
  rows: number;
  /** Where the first of them stands, and what was said there. */
  file: string;
  line: number;
  reason: string;
  reasonJa: string;
}

/** The remarks of a run by kind, the most frequent first; runs from before they were counted have none. */
export const remarksOf = (report: unknown): Remark[] =>
  isRecord(report) && Array.isArray(report.remarks)
    ? (report.remarks as Remark[]).toSorted((a, b) => b.rows - a.rows)
    : [];

/** How many rows were rejected. */
export function rejectedOf(report: unknown): number {
  const issues = isRecord(report) && isRecord(report.issues) ? report.issues : {};
  return typeof issues.rejected === 'number' ? issues.rejected : 0;
}

/** Why a run stopped, in the importer's words. */
export function errorOf(report: unknown, locale: Locale): string | null {
  if (!isRecord(report)) return null;
  const { error, errorJa } = report;
  // Runs from before reasons were told in both languages have the English one alone.
  const told = locale === 'ja' ? (errorJa ?? error) : error;
  return typeof told === 'string' ? told : null;
}
