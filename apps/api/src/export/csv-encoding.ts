import { TextEncoder } from 'node:util';
import iconv from 'iconv-lite';

export const csvEncodings = ['utf-8', 'cp932'] as const;
export type CsvEncoding = (typeof csvEncodings)[number];

/** Signs that look the same and stand at another place in CP932. */
const twins: Record<string, string> = { '〜': '～', '−': '－', '‖': '∥', '—': '―', '¢': '￠', '£': '￡', '¬': '￢' };

/** Text as bytes of a file that Excel opens by a double click: UTF-8, or CP932 with 〓 for what it does not have. */
export function encodeCsv(text: string, encoding: CsvEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const spelled = text.replace(/[〜−‖—¢£¬]/g, (sign) => twins[sign] ?? sign);
  const bytes = iconv.encode(spelled, 'cp932');
  if (iconv.decode(bytes, 'cp932') === spelled) return bytes;
  return iconv.encode([...spelled].map(orGeta).join(''), 'cp932');
}

/** Before the first line: Excel reads UTF-8 only behind a byte order mark. */
export function startOfFile(encoding: CsvEncoding): Uint8Array {
  return encodeCsv(encoding === 'utf-8' ? '\uFEFF' : '', encoding);
}

function orGeta(sign: string): string {
  return iconv.decode(iconv.encode(sign, 'cp932'), 'cp932') === sign ? sign : '〓';
}
