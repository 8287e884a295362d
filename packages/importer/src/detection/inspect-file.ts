import { createHash } from 'node:crypto';
import { ImportError } from '../import-error.ts';
import { fittingTables } from '../presets/csv/plan-csv.ts';
import type { FileFormat } from '../presets/file-format.ts';
import { type FileSet, isOfSet } from '../presets/file-set.ts';
import { fileSets } from '../presets/file-sets.ts';
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
  /** The set of files that this one belongs to. */
  set: FileSet | null;
  /** The export that the columns belong to. */
  format: FileFormat | null;
  /** Null where its rows are no records of any type. */
  proposal: ProposedTable | null;
}

const SAMPLED_ROWS = 200;
/** Lists are often sorted by what stands in them: words that stand for ours are gathered from further down, too. */
const ROWS_FOR_WORDS = 20_000;
const FEW_WORDS = 20;

/** Tells encoding, delimiter, header and format from the file, and proposes what its columns mean. */
export async function inspectFile(path: string, options: SourceOptions = {}): Promise<FileInspection> {
  const source = await openSource(path, options);
  if (source.head.length === 0) throw emptyFile(source.name);
  const set = fileSets.find((one) => isOfSet(source, one)) ?? null;
  const format = set ? null : recogniseFormat(source);
  const header = (format && fittingTables(source, format.mapping)[0]?.header) ?? guessHeader(source.head);
  const columns = await sampleColumns(source, header, Boolean(set ?? format));
  if (columns.every(({ samples }) => samples.length === 0)) throw headerAlone(source.name);
  const { encoding, delimiter } = source;
  return {
    ...{ encoding: encoding.name, delimiter, headerLine: header.line, columns, set, format },
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

/**
 * The first rows, and from further down what else stands in the columns that are read as words of ours. Where there are none, or all of
 * them hold many, the rest of the file is left unread; no more is kept than is shown.
 */
async function sampleColumns(source: Source, header: Header, isKnown: boolean): Promise<SampledColumn[]> {
  const columns = header.names.map((name): SampledColumn => ({ name, samples: [] }));
  let ofWords: Map<number, Set<string>> | undefined;
  let rows = 0;
  for await (const { line, cells } of readRecords(source)) {
    if (line <= header.line) continue;
    if (++rows <= SAMPLED_ROWS) for (const [at, { samples }] of columns.entries()) samples.push(cells[at] ?? '');
    else {
      ofWords ??= isKnown ? new Map() : columnsOfWords(columns);
      for (const [at, words] of ofWords) {
        const text = cells[at] ?? '';
        if (!words.has(text)) columns[at]?.samples.push(text);
        if (words.add(text).size >= FEW_WORDS) ofWords.delete(at);
      }
      if (ofWords.size === 0) break;
    }
    if (rows === ROWS_FOR_WORDS) break;
  }
  return columns;
}

/** Fields whose words are the file's own, and can be read as ours: phases of deals, and names of colleagues. */
const ofFile: readonly string[] = ['stage', 'owner'];

/** The columns whose words stand for ours, with those that are known, as far as they have few. */
function columnsOfWords(columns: readonly SampledColumn[]): Map<number, Set<string>> {
  const fields = Object.entries(proposeMapping(columns)?.fields ?? {});
  const named = new Set(
    fields.flatMap(([field, { column, values }]) => (values || ofFile.includes(field) ? column : [])),
  );
  const sets = columns.map(({ name, samples }, at) => [at, name, new Set(samples)] as const);
  return new Map(sets.flatMap(([at, name, words]) => (named.has(name) && words.size < FEW_WORDS ? [[at, words]] : [])));
}
