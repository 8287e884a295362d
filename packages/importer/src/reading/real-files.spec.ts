import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSource, readRecords } from './open-source.ts';
import { findHeader, readRows } from './read-rows.ts';

const data = resolve(process.env.TASUKI_REAL_DATA ?? '../shared/data');
const isHere = existsSync(data);
if (!isHere) console.warn(`SKIPPED: the files of real programs are not at ${data} (set TASUKI_REAL_DATA).`);

async function recordsOf(file: string) {
  const source = await openSource(join(data, file));
  const records = [];
  for await (const record of readRecords(source)) records.push(record);
  return { ...source, records };
}

describe.skipIf(!isHere)('files that real programs wrote', () => {
  const spectrum = isHere ? readdirSync(join(data, 'csv_nasty/csv-spectrum/csvs')) : [];
  test.each(spectrum)('csv-spectrum %s says what its JSON says', async (name) => {
    const source = await openSource(join(data, 'csv_nasty/csv-spectrum/csvs', name));
    const header = findHeader(source, []);
    const rows = [];
    for await (const { cells } of readRows(source, header ?? { line: 0, names: [] })) rows.push(cells);
    const json = readFileSync(join(data, 'csv_nasty/csv-spectrum/json', name.replace('.csv', '.json')), 'utf8');
    expect(rows).toEqual(JSON.parse(json));
  });

  test('the two Latin-1 files differ only in their line ends', async () => {
    const [lf, crlf] = await Promise.all(
      ['LF', 'CRLF'].map((end) => recordsOf(`csv_nasty/real/CSV-basic-ISO-8859-1.${end}.csv`)),
    );
    expect(crlf?.records).toEqual(lf?.records);
    expect(lf?.encoding.name).toBe('latin1');
    expect(lf?.records.at(-1)?.cells).toEqual(['Hélène', 'Mahé', '42']);
  });

  test('a mark in front of the header does not become part of the first name', async () => {
    const { records, encoding } = await recordsOf('csv_nasty/real/utf8bom_crlf_product_category_name_translation.csv');
    expect(encoding.name).toBe('utf-8');
    expect(records[0]?.cells[0]).toBe('product_category_name');
    expect(records).toHaveLength(72);
  });

  test('the header is found below a preamble', async () => {
    const source = await openSource(join(data, 'csv_nasty/real/test.csvy.UTF8.RFC4180.csvy'));
    const header = findHeader(source, ['var1', 'var2']);
    expect(header?.line).toBeGreaterThan(5);
    const rows = [];
    for await (const row of readRows(source, header!)) rows.push(row);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => !row.rejected)).toBe(true);
  });

  test('formulas in cells are text', async () => {
    const { records } = await recordsOf('csv_nasty/real/csv_injection_payloads.txt');
    expect(records.length).toBeGreaterThan(3);
  });

  test('one list of corporate numbers in three encodings is one list', async () => {
    const files = [
      'japan/nta_corporate_number_excerpt.cp932.csv',
      'japan/nta_corporate_number_excerpt.utf8.csv',
      'csv_nasty/derived/nta_utf16le_bom_crlf.csv',
      'csv_nasty/derived/nta_utf8bom_crlf.csv',
    ];
    const [cp932, utf8, utf16, bom] = await Promise.all(files.map(recordsOf));
    expect([cp932, utf8, utf16, bom].map((file) => file?.encoding.name)).toEqual([
      'cp932',
      'utf-8',
      'utf-16le',
      'utf-8',
    ]);
    const cells = (file: typeof utf8) => file?.records.map((record) => record.cells);
    expect(cells(cp932)).toEqual(cells(utf8));
    expect(cells(bom)).toEqual(cells(utf16));
    expect(utf8?.records.every((record) => record.cells.length === 30)).toBe(true);
  });

  test('half-width kana of the post office are the same in Shift_JIS and UTF-8', async () => {
    const [sjis, utf8] = await Promise.all(
      ['sjis', 'utf8'].map((code) => recordsOf(`japan/ken_all_excerpt.${code}.csv`)),
    );
    expect(sjis?.encoding.name).toBe('cp932');
    // Shift_JIS has one minus sign, which Windows reads as U+FF0D and others as U+2212.
    const text = (file: typeof utf8) => JSON.stringify(file?.records).replaceAll('\uFF0D', '\u2212');
    expect(text(sjis)).toBe(text(utf8));
    expect(sjis?.records[0]?.cells[3]).toBe('ﾎｯｶｲﾄﾞｳ');
  });

  test('the sample of the corporate number service is read with its first line of another width', async () => {
    const { records } = await recordsOf('japan/nta_webapi_spec_sample.utf8bom.csv');
    expect(records[0]?.cells).toEqual(['2019-04-05', '2', '1', '1']);
    expect(records[1]?.cells).toHaveLength(30);
  });
});
