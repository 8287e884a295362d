interface Issue {
  severity: string;
  file: string;
  line: number;
  reason: string;
  /** The columns as they came: text by name. */
  row: unknown;
}

const HEAD = ['severity', 'file', 'line', 'reason'];

/** The rows with a remark as a file to mend and import again: the remark first, then the columns as they came. */
export function issuesCsv(issues: readonly Issue[]): string {
  const columns = [...new Set(issues.flatMap(({ row }) => Object.keys(cells(row))))];
  const lines = issues.map(({ severity, file, line, reason, row }) =>
    [severity, file, String(line), reason, ...columns.map((column) => String(cells(row)[column] ?? ''))]
      .map(quote)
      .join(','),
  );
  // Excel reads UTF-8 only behind a byte order mark.
  return `\uFEFF${[[...HEAD, ...columns].map(quote).join(','), ...lines].join('\r\n')}\r\n`;
}

function cells(row: unknown): Record<string, unknown> {
  return typeof row === 'object' && row !== null ? { ...row } : {};
}

function quote(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
