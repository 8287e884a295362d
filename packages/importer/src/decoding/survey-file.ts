import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { ImportError } from '../import-error.ts';
import { Cp932Check } from './cp932-check.ts';
import { refuseForeignFormat } from './foreign-formats.ts';

/** What one pass over a file's bytes tells about its encoding. */
export interface Survey {
  bom: 'utf-8' | 'utf-16le' | 'utf-16be' | null;
  hasHighBytes: boolean;
  isUtf8: boolean;
  cp932: Cp932Check;
  /** NUL bytes at even and at odd places: UTF-16 has them at one of the two. */
  nulsAt: [even: number, odd: number];
  size: number;
  /** Lines with bytes outside ASCII, for the statistics of `chardet`. */
  sample: Buffer;
}

const SAMPLE_BYTES = 64 * 1024;

/** Reads the file once, in pieces. Throws an ImportError for workbooks, archives and other files that are no text. */
export async function surveyFile(path: string): Promise<Survey> {
  const survey: Survey = {
    bom: null,
    hasHighBytes: false,
    isUtf8: true,
    cp932: new Cp932Check(),
    nulsAt: [0, 0],
    size: 0,
    sample: Buffer.alloc(0),
  };
  const utf8 = new Utf8Check();
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    if (survey.size === 0) {
      refuseForeignFormat(chunk, basename(path));
      survey.bom = bomOf(chunk);
    }
    countNuls(chunk, survey);
    survey.size += chunk.length;
    utf8.add(chunk);
    survey.cp932.add(survey.cp932.isFresh && survey.bom === 'utf-8' ? chunk.subarray(3) : chunk);
    if (isAscii(chunk)) continue;
    survey.hasHighBytes = true;
    if (survey.sample.length < SAMPLE_BYTES)
      survey.sample = Buffer.concat([survey.sample, chunk.subarray(0, SAMPLE_BYTES)]);
  }
  survey.isUtf8 = utf8.end();
  if (!survey.bom?.startsWith('utf-16')) refuseBinary(survey, basename(path));
  return survey;
}

function bomOf(head: Buffer): Survey['bom'] {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

function countNuls(chunk: Buffer, survey: Survey): void {
  for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, at + 1)) {
    const parity = (survey.size + at) % 2;
    survey.nulsAt[parity === 0 ? 0 : 1]++;
  }
}

/** UTF-16 without a mark still has its NULs all on one side; NULs anywhere else mean that this is no text. */
function refuseBinary({ nulsAt: [even, odd], size }: Survey, name: string): void {
  const nuls = even + odd;
  if (nuls === 0) return;
  const isOneSided = even === 0 || odd === 0;
  if (!isOneSided || nuls < size / 20)
    throw new ImportError({
      ja: `${name} はテキストファイルではありません（NUL バイトが含まれています）。CSV で保存し直して取り込んでください。`,
      en: `${name} is not a text file (it contains NUL bytes); save it as CSV and import that file.`,
    });
}

/** Whether all bytes are well-formed UTF-8, characters cut by a chunk's end included. */
class Utf8Check {
  #rest: Buffer = Buffer.alloc(0);
  #isValid = true;

  add(chunk: Buffer): void {
    if (!this.#isValid) return;
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    let end = bytes.length;
    const earliest = Math.max(0, end - 4);
    let start = end - 1;
    while (start > earliest && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
    if (start >= earliest && (bytes[start] ?? 0) >= 0xc0) end = start;
    this.#isValid = isUtf8(bytes.subarray(0, end));
    this.#rest = bytes.subarray(end);
  }

  end(): boolean {
    return this.#isValid && isUtf8(this.#rest);
  }
}
