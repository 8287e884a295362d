import { createHash } from 'node:crypto';
import { ImportError } from '../import-error.ts';
import { fittingTables } from '../presets/csv/plan-csv.ts';
import type { FileFormat } from '../presets/file-format.ts';
import { formats } from '../presets/formats.ts';
import type { CsvRecord } from '../reading/csv-tokenizer.ts';
import { openSource, readRecords, type Source, type SourceOptions } from '../reading/open-source.ts';
import { type Header, sameName } from '../reading/read-rows.ts';
import { conceptOf, type SampledColumn } from './column-words.ts';
import { type ProposedTable, proposeMapping } from './propose-mapping.ts';

/** What a file looks like before anybody has said what it means. */
export interface FileInspection {
  encoding: string;
  delimiter: string;
  /** 0 where there is no header line. */
  headerLine: number;
  columns: SampledColumn[];
  /** The same for the same columns, in any order. */
  fingerprint: string;
  /** The export that the columns belong to. */
  format: FileFormat | null;
  proposal: ProposedTable;
}

const SAMPLED_ROWS = 200;
/** Lists are often sorted by what stands in them: the words of a column with few of them are gathered from further down, too. */
const ROWS_FOR_WORDS = 20_000;
const FEW_WORDS = 20;

/** Tells encoding, delimiter, header and format from the file, and proposes what its columns mean. */
export async function inspectFile(path: string, options: SourceOptions = {}): Promise<FileInspection> {
  const source = await openSource(path, options);
  if (source.head.length === 0) throw emptyFile(source.name);
  const format = recogniseFormat(source);
  const header = (format && fittingTables(source, format.mapping)[0]?.header) ?? guessHeader(source.head);
  const columns = await sampleColumns(source, header);
  if (columns.every(({ samples }) => samples.length === 0)) throw headerAlone(source.name);
  const { encoding, delimiter } = source;
  return {
    ...{ encoding: encoding.name, delimiter, headerLine: header.line, columns, format },
    fingerprint: fingerprintOf(header.names),
    proposal: proposeMapping(columns),
  };
}

/** The first format that has a table with these columns; one without a header only where no other fits. */
function recogniseFormat(source: Source): FileFormat | null {
  const fits = (format: FileFormat) => fittingTables(source, format.mapping).length > 0;
  const isWithoutHeader = ({ mapping }: FileFormat) => mapping.tables.every(({ header }) => header);
  return (
    formats.find((format) => !isWithoutHeader(format) && fits(format)) ?? formats.find((format) => fits(format)) ?? null
  );
}

export function fingerprintOf(names: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(names.map(sameName).sort()))
    .digest('base64url');
}

const emptyFile = (name: string) =>
  new ImportError({ ja: `${name}: ファイルが空です。`, en: `${name}: the file is empty.` });

const headerAlone = (name: string) =>
  new ImportError({
    ja: `${name} には見出しの行だけで、データの行がありません。書き出しの条件を確かめてください。`,
    en: `${name} has a header and no rows; look at what was chosen when it was exported.`,
  });

/** A line with numbers or dates is data, even where one of its words is the name of a column, too. */
const isData = ({ cells }: CsvRecord): boolean => cells.some((cell) => /^[\d.,:/\-\s]*\d[\d.,:/\-\s]*$/.test(cell));

/** The line with the most names that say something; else the first of the usual width. */
function guessHeader(head: readonly CsvRecord[]): Header {
  const scored = head.map((record) => ({
    record,
    known: isData(record) ? 0 : record.cells.filter((cell) => conceptOf(cell)).length,
  }));
  const best = scored.reduce((most, one) => (one.known > most.known ? one : most), { record: head[0], known: 0 });
  const widths = Map.groupBy(head, ({ cells }) => cells.length);
  const usual = [...widths].sort(([a, one], [b, other]) => other.length - one.length || b - a)[0]?.[1][0];
  const chosen = best.known > 0 ? best.record : usual;
  return { line: chosen?.line ?? 0, names: nameAll(chosen?.cells ?? []) };
}

/** A column without a name is called by its place, so that it can be spoken of. */
const nameAll = (cells: readonly string[]) => cells.map((cell, at) => cell.trim() || `column ${at + 1}`);

async function sampleColumns(source: Source, header: Header): Promise<SampledColumn[]> {
  const columns = header.names.map((name): SampledColumn => ({ name, samples: [] }));
  const words = columns.map(() => new Set<string>());
  let rows = 0;
  for await (const { line, cells } of readRecords(source)) {
    if (line <= header.line) continue;
    const isSampled = rows < SAMPLED_ROWS;
    for (const [at, { samples }] of columns.entries()) {
      const text = cells[at] ?? '';
      const known = words[at] as Set<string>;
      if (isSampled || (known.size < FEW_WORDS && !known.has(text))) samples.push(text);
      known.add(text);
    }
    if (++rows === ROWS_FOR_WORDS) break;
  }
  return columns;
}
