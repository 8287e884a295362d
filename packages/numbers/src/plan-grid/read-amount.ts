/** How a cell is written: amounts and counts as they are, ratios as percent. */
export type CellUnit = 'number' | 'percent';

/** What was typed or pasted, as the API wants it; null for an empty cell, undefined for what is no number. */
export function readAmount(text: string, unit: CellUnit = 'number'): string | null | undefined {
  // Full-width digits, yen signs and thousands are how Japanese spreadsheets write amounts.
  const plain = text
    .normalize('NFKC')
    .replace(/[,\s¥円%]/g, '')
    .replace(/^[△▲−]/, '-');
  if (plain === '') return null;
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  return unit === 'percent' ? String(Number((Number(plain) / 100).toFixed(6))) : plain;
}

/** A block of cells as a spreadsheet puts it on the clipboard. */
export function readBlock(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}
