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
        ? `${name} is an Excel workbook (.xlsx); in Excel choose "Save as", "CSV UTF-8", and import that file.`
        : `${name} is a zip archive; unpack it and import the CSV files in it.`,
    );
  }
  if (begins(oldOffice))
    throw new ImportError(`${name} is an old Excel workbook (.xls); save it as CSV and import that file.`);
  if (begins(gzip)) throw new ImportError(`${name} is compressed with gzip; unpack it and import the CSV file in it.`);
  if (begins(pdf)) throw new ImportError(`${name} is a PDF; export the table as CSV and import that file.`);
}
