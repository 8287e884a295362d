/** Record type (`leads`, `accounts`, …) → how many. */
export type Tally = Record<string, number>;

export interface FileReport {
  name: string;
  rowsRead: number;
  encoding: string;
  delimiter: string;
  /** In the order of the file. */
  columns: string[];
}

/** What an import did. The rows behind the counts of issues are read with `listIssues`. */
export interface ImportReport {
  runId: string;
  preset: string;
  source: string;
  isDryRun: boolean;
  files: FileReport[];
  created: Tally;
  updated: Tally;
  unchanged: Tally;
  issues: Record<IssueSeverity, number>;
  /** The issues by kind, in the order in which each was first met. */
  remarks: Remark[];
  /** What many rows of a file have in common, told once; they were taken as they are. */
  notes: FileNote[];
  /** Rows that say nothing about what was imported, and files that fit nothing, with the reason. */
  passedOver: { file: string; rows: number | null; reason: string }[];
}

export const issueSeverities = ['rejected', 'changed', 'flagged'] as const;
/** Not taken · taken with an alteration · taken as it is although it contradicts something. */
export type IssueSeverity = (typeof issueSeverities)[number];

export interface Issue {
  severity: IssueSeverity;
  file: string;
  line: number;
  /** In English; `reasonJa` in Japanese, null in runs from before there was one. */
  reason: string;
  reasonJa: string | null;
  row: Record<string, string>;
}

/** An issue as it is met; with its kind it is counted, and kept without. */
export interface MetIssue extends Issue {
  kind: string;
}

/** Remarks of one kind: how many rows have one, and the first of them, which shows what is meant. */
export interface Remark extends Omit<MetIssue, 'row'> {
  rows: number;
}

/** Something that holds for rows of a file alike, such as that they have no date. */
export interface FileNote {
  file: string;
  /** How many rows it is said of. */
  rows: number;
  /** The lines of the first few. */
  lines: number[];
  /** In English; `reasonJa` in Japanese. */
  reason: string;
  reasonJa: string;
}

const MOST_LINES = 5;

/** Adds what a batch noted to what the file's earlier batches did. */
export function addNotes(to: FileNote[], from: readonly FileNote[]): void {
  for (const note of from) {
    const known = to.find(({ file, reason }) => file === note.file && reason === note.reason);
    if (known) {
      known.rows += note.rows;
      known.lines = [...known.lines, ...note.lines].slice(0, MOST_LINES);
    } else to.push({ ...note, lines: note.lines.slice(0, MOST_LINES) });
  }
}

/** Counts the issues of a batch beside those of earlier ones. */
export function addRemarks(to: Remark[], from: readonly MetIssue[]): void {
  for (const { row: _, ...issue } of from) {
    const known = to.find(({ severity, kind }) => severity === issue.severity && kind === issue.kind);
    if (known) known.rows++;
    else to.push({ ...issue, rows: 1 });
  }
}

export function addTally(to: Tally, from: Tally): void {
  for (const [type, count] of Object.entries(from)) to[type] = (to[type] ?? 0) + count;
}
