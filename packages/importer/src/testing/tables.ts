/** A small table for tests: read and written without the code under test. */
export type Table = Record<string, string>[];

/** Reads simple CSV: quotes around cells, no newlines in them. */
export function toTable(text: string): Table {
  const [header = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

export function toCsv(table: Table): string {
  const names = Object.keys(table[0] ?? {});
  const line = (cells: string[]) =>
    cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  return [line(names), ...table.map((row) => line(names.map((name) => row[name] ?? '')))].join('\n');
}

/** Repeatable chance. */
function chance(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

export function halfOf(table: Table, seed: number): Table {
  const next = chance(seed);
  return table.filter(() => next() < 0.5);
}

export function shuffledColumns(table: Table, seed: number): Table {
  const next = chance(seed);
  const order = Object.keys(table[0] ?? {})
    .map((name) => ({ name, at: next() }))
    .sort((a, b) => a.at - b.at);
  return table.map((row) => Object.fromEntries(order.map(({ name }) => [name, row[name] ?? ''])));
}
