import { ImportError } from '../import-error.ts';

const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const gzip = [0x1f, 0x8b];
const pdf = [0x25, 0x50, 0x44, 0x46];

/** Throws one clear sentence where the first bytes are those of a workbook or an archive, whatever the file is called. */
export function refuseForeignFormat(head: Buffer, name: string): void {
  const begins = (magic: number[]) => magic.every((byte, at) => head[at] === byte);
  if (begins(zip) || begins(emptyZip)) {
    const isWorkbook = head.includes('[Content_Types].xml') || head.includes('xl/');
    throw new ImportError(
      isWorkbook
        ? {
            ja: `${name} は Excel ブック（.xlsx）です。Excel の「名前を付けて保存」で「CSV UTF-8」を選び、そのファイルを取り込んでください。`,
            en: `${name} is an Excel workbook (.xlsx); in Excel choose "Save as", "CSV UTF-8", and import that file.`,
          }
        : {
            ja: `${name} は ZIP ファイルです。展開して、中の CSV ファイルを取り込んでください。`,
            en: `${name} is a zip archive; unpack it and import the CSV files in it.`,
          },
    );
  }
  if (begins(oldOffice))
    throw new ImportError({
      ja: `${name} は古い形式の Excel ブック（.xls）です。CSV で保存し直して取り込んでください。`,
      en: `${name} is an old Excel workbook (.xls); save it as CSV and import that file.`,
    });
  if (begins(gzip))
    throw new ImportError({
      ja: `${name} は gzip で圧縮されています。展開して、中の CSV ファイルを取り込んでください。`,
      en: `${name} is compressed with gzip; unpack it and import the CSV file in it.`,
    });
  if (begins(pdf))
    throw new ImportError({
      ja: `${name} は PDF です。表を CSV で書き出して取り込んでください。`,
      en: `${name} is a PDF; export the table as CSV and import that file.`,
    });
}
