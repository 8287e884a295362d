import { CsvTokenizer } from './csv-tokenizer.ts';

const candidates = [',', '\t', ';'];

/** The delimiter that cuts the first lines most evenly into the most columns; a comma where none cuts. */
export function detectDelimiter(head: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of candidates) {
    const widths = widthsOf(head, delimiter);
    const usual = mostFrequent(widths);
    if (usual < 2) continue;
    const even = widths.filter((width) => width === usual).length / widths.length;
    const score = even * 100 + Math.min(usual, 50);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

const SAMPLE_RECORDS = 50;

function widthsOf(head: string, delimiter: string): number[] {
  const widths: number[] = [];
  try {
    for (const { cells } of new CsvTokenizer({ delimiter, fileName: '' }).write(head)) {
      widths.push(cells.length);
      if (widths.length === SAMPLE_RECORDS) break;
    }
  } catch {
    // A quote that stays open says nothing about the delimiter; reading the file will say it with its line.
  }
  return widths.length > 0 ? widths : [(head.split(/\r?\n/)[0] ?? '').split(delimiter).length];
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a)[0]?.[0] ?? 1;
}
