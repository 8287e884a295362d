import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeFile } from '../decoding/decode-file.ts';
import { detectEncoding, type Encoding, statedEncoding } from '../decoding/detect-encoding.ts';
import { surveyFile } from '../decoding/survey-file.ts';
import { ImportError } from '../import-error.ts';
import { type CsvRecord, CsvTokenizer } from './csv-tokenizer.ts';
import { detectDelimiter } from './detect-delimiter.ts';

/** A file that can be read: where it is and how its bytes become records. */
export interface Source {
  path: string;
  name: string;
  size: number;
  encoding: Encoding;
  delimiter: string;
  /** The first records, to find the header in. */
  head: CsvRecord[];
}

export interface SourceOptions {
  encoding?: string;
  delimiter?: string;
}

const HEAD_CHARACTERS = 64 * 1024;
const HEAD_RECORDS = 20;

/** Looks at a file and says how it is read; throws an ImportError where it is no readable text. */
export async function openSource(path: string, options: SourceOptions = {}): Promise<Source> {
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new ImportError({ ja: `${path} がありません。`, en: `${path} does not exist.` });
  if (!found.isFile())
    throw new ImportError({ ja: `${path} はファイルではありません。`, en: `${path} is not a file.` });
  const survey = await surveyFile(path);
  const encoding = options.encoding ? statedEncoding(options.encoding, survey) : detectEncoding(survey);
  const text = await readHead(path, encoding);
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const source = { path, name, size: found.size, encoding, delimiter, head: [] as CsvRecord[] };
  for await (const record of readRecords(source)) {
    source.head.push(record);
    if (source.head.length === HEAD_RECORDS) break;
  }
  return source;
}

async function readHead(path: string, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decodeFile(path, encoding)) {
    text += piece;
    if (text.length >= HEAD_CHARACTERS) break;
  }
  return text.slice(0, HEAD_CHARACTERS);
}

/** Spreadsheets write the rows below the last one as separators alone. */
const isBlank = ({ cells, problem }: CsvRecord): boolean => !problem && cells.every((cell) => cell.trim() === '');

/** The records of a file from its first, one after another; blank lines and rows of blank cells are passed over. */
export async function* readRecords(
  source: Omit<Source, 'head'>,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<CsvRecord> {
  const tokenizer = new CsvTokenizer({ delimiter: source.delimiter, fileName: source.name });
  for await (const piece of decodeFile(source.path, source.encoding, { onBytes }))
    for (const record of tokenizer.write(piece)) if (!isBlank(record)) yield record;
  for (const record of tokenizer.end()) if (!isBlank(record)) yield record;
}
