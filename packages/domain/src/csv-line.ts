/** What a cell of an exported file can hold; null is an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

/**
 * One line of a CSV file (RFC 4180), with its line end. Text that a spreadsheet would run as a formula gets an apostrophe in
 * front; numbers stay numbers, -5 too.
 */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  // NUL ends a text for many readers.
  const text = typeof value === 'string' ? disarm(value.replaceAll('\0', '')) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `=cmd|…` and its kin, full-width ones included, also behind spaces. */
function disarm(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
