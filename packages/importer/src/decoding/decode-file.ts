import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import type { Encoding } from './detect-encoding.ts';

/** Small, because the bytes of a piece count as read with its first row: of 20,000 short rows it is less than a hundredth. */
const PIECE_BYTES = 4 * 1024;

export interface DecodeOptions {
  /** Called with the bytes read so far. */
  onBytes?: (bytes: number) => void;
}

/** The file's text in pieces of bounded size; no character is cut. */
export async function* decodeFile(
  path: string,
  { name, skipBytes }: Encoding,
  { onBytes }: DecodeOptions = {},
): AsyncGenerator<string> {
  // What Windows programs call Latin-1 has quotes and dashes where ISO-8859-1 has control characters.
  const decoder = iconv.getDecoder(name === 'latin1' ? 'windows-1252' : name, { stripBOM: false });
  let bytes = skipBytes;
  for await (const chunk of createReadStream(path, {
    start: skipBytes,
    highWaterMark: PIECE_BYTES,
  }) as AsyncIterable<Buffer>) {
    const text = decoder.write(chunk);
    bytes += chunk.length;
    onBytes?.(bytes);
    if (text) yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}
