import type { Words } from '@tasuki/domain';
import { ImportError } from '../import-error.ts';
import { rowReasons } from '../reasons/row-reasons.ts';

/** One record of a file as it stands there. */
export interface CsvRecord {
  /** Where the record begins, counted from 1; a record with newlines in quotes spans several lines. */
  line: number;
  cells: string[];
  /** Why the record cannot be trusted. */
  problem?: Words;
}

export interface CsvTokenizerOptions {
  delimiter: string;
  /** For messages. */
  fileName: string;
  /** A record longer than this is an unclosed quote: memory must not grow with the file. */
  maxRecordLength?: number;
}

const QUOTE = 34;
const CR = 13;
const LF = 10;

type State = 'start' | 'plain' | 'quoted' | 'after-quote';

/**
 * Cuts text into records (RFC 4180, and CR or LF alone), piece by piece. Our own, because a rejected row
 * needs the line on which it begins and an unclosed quote the line on which it was opened, which ready-made
 * parsers count from the end of the record.
 */
export class CsvTokenizer {
  readonly #delimiter: number;
  readonly #fileName: string;
  readonly #maxLength: number;
  #state: State = 'start';
  #line = 1;
  #recordLine = 1;
  #quoteLine = 1;
  #cells: string[] = [];
  #cell = '';
  #length = 0;
  #problem: Words | undefined;
  #afterCr = false;

  constructor({ delimiter, fileName, maxRecordLength = 1024 * 1024 }: CsvTokenizerOptions) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#fileName = fileName;
    this.#maxLength = maxRecordLength;
  }

  /** The records that this piece completes. */
  *write(text: string): Generator<CsvRecord> {
    // Where the run of ordinary characters began that is not yet in the cell.
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isLfOfCrLf = code === LF && this.#afterCr;
      this.#afterCr = code === CR;
      if (this.#state === 'quoted') {
        if (code === QUOTE) {
          this.#take(text, from, at);
          this.#state = 'after-quote';
        } else if (code === CR || (code === LF && !isLfOfCrLf)) this.#line++;
        continue;
      }
      if (code === this.#delimiter) {
        if (this.#state !== 'after-quote') this.#take(text, from, at);
        this.#endCell();
        from = at + 1;
      } else if (code === CR || code === LF) {
        from = this.#state === 'start' || this.#state === 'after-quote' ? at : from;
        this.#take(text, from, at);
        from = at + 1;
        if (isLfOfCrLf) continue;
        this.#line++;
        const record = this.#endRecord();
        if (record) yield record;
      } else if (this.#state === 'start') {
        from = code === QUOTE ? at + 1 : at;
        this.#state = code === QUOTE ? 'quoted' : 'plain';
        if (code === QUOTE) this.#quoteLine = this.#line;
      } else if (this.#state === 'after-quote') {
        if (code === QUOTE) {
          this.#cell += '"';
          this.#state = 'quoted';
        } else if (code !== 32) {
          this.#problem ??= rowReasons.textAfterQuote(this.#cells.length + 1);
          this.#state = 'plain';
        }
        from = code === QUOTE ? at + 1 : at;
      }
    }
    if (this.#state === 'plain' || this.#state === 'quoted') this.#take(text, from, text.length);
  }

  /** The last record, where the file does not end in a newline. */
  *end(): Generator<CsvRecord> {
    if (this.#state === 'quoted') throw this.#unclosed();
    const record = this.#endRecord();
    if (record) yield record;
  }

  #take(text: string, from: number, to: number): void {
    if (to <= from) return;
    this.#cell += text.slice(from, to);
    this.#length += to - from;
    if (this.#length > this.#maxLength) throw this.#unclosed();
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#state = 'start';
  }

  #endRecord(): CsvRecord | undefined {
    const isBlank = this.#cells.length === 0 && this.#state !== 'after-quote' && this.#cell.trim() === '';
    this.#endCell();
    const record: CsvRecord = { line: this.#recordLine, cells: this.#cells };
    if (this.#problem) record.problem = this.#problem;
    this.#cells = [];
    this.#length = 0;
    this.#problem = undefined;
    this.#recordLine = this.#line;
    return isBlank ? undefined : record;
  }

  #unclosed(): ImportError {
    const name = this.#fileName;
    if (this.#state !== 'quoted')
      return new ImportError({
        ja: `${name}: ${this.#recordLine} 行目から始まるレコードが 100 万文字を超えています。CSV ファイルかどうか確認してください。`,
        en: `${name}: the record that begins on line ${this.#recordLine} is longer than a million characters; is this a CSV file?`,
      });
    return new ImportError({
      ja: `${name}: ${this.#quoteLine} 行目で開いた引用符が閉じられていません。閉じるか取り除いて、もう一度取り込んでください。`,
      en: `${name}: the quote opened on line ${this.#quoteLine} is never closed; close or remove it and import again.`,
    });
  }
}
