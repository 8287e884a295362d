import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, expect, test } from 'vitest';
import { openSource, readRecords } from '../reading/open-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'tasuki-encodings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const japanese = '会社名,担当者,備考\r\n㈱髙橋商店,𠮷野 太郎,ｶﾅ①～\r\n日本電気,田中,"二行\r\nの備考"\r\n';
const windows = japanese.replace('𠮷', '吉');
const french = 'first_name,last_name\nHélène,Müller\nRenée,“Ça” – it’s\n';

async function openBytes(bytes: Buffer, options = {}) {
  const path = join(folder, `${Math.random()}.csv`);
  writeFileSync(path, bytes);
  const source = await openSource(path, options);
  const records = [];
  for await (const record of readRecords(source)) records.push(record.cells);
  return { encoding: source.encoding.name, records };
}

test.each([
  ['utf-8', japanese, 'utf-8', false],
  ['utf-8', japanese, 'utf-8', true],
  ['utf-16le', japanese, 'utf16le', true],
  ['utf-16be', japanese, 'utf16be', true],
  ['utf-16le', japanese, 'utf16le', false],
  ['utf-16be', japanese, 'utf16be', false],
  ['cp932', windows, 'cp932', false],
  ['latin1', french, 'windows-1252', false],
  [
    'euc-jp',
    windows
      .replace('髙', '高')
      .replaceAll(/[㈱①～]/g, '')
      .repeat(20),
    'euc-jp',
    false,
  ],
])('%s is told from its bytes and read back whole (%#)', async (name, text, codec, addBOM) => {
  const { encoding, records } = await openBytes(iconv.encode(text, codec, { addBOM }));
  expect(encoding).toBe(name);
  const flat = records.map((cells) => cells.join('|'));
  expect(flat.join('\n')).toContain(
    text.includes('髙') ? '髙橋商店' : text.includes('Hélène') ? 'Hélène|Müller' : '高橋商店',
  );
});

test('Shift_JIS under a UTF-8 mark, as a well-known shop writes it, is read as Shift_JIS', async () => {
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), iconv.encode(windows, 'cp932')]);
  const { encoding, records } = await openBytes(bytes);
  expect([encoding, records[0]?.[0]]).toEqual(['cp932', '会社名']);
});

test('accented letters that happen to be well-formed Shift_JIS stay Latin', async () => {
  const { encoding, records } = await openBytes(
    iconv.encode('name\nHélène\nRené Dupont\nSão Tomé\nMüller\n', 'latin1'),
  );
  expect([encoding, records[1]?.[0]]).toEqual(['latin1', 'Hélène']);
});

test('a stated encoding is believed, and an unknown one is refused', async () => {
  const bytes = iconv.encode('name\nMüller\n', 'latin1');
  expect((await openBytes(bytes, { encoding: 'ISO-8859-1' })).records[1]).toEqual(['Müller']);
  await expect(openBytes(bytes, { encoding: 'klingon' })).rejects.toThrow('The encoding "klingon" is unknown');
});

test.each([
  ['an Excel workbook', Buffer.from('PK\x03\x04....[Content_Types].xml'), 'is an Excel workbook (.xlsx)'],
  ['a zip archive', Buffer.from('PK\x03\x04....leads.csv'), 'is a zip archive'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'is an old Excel workbook'],
  ['a binary file', Buffer.from('a,b\n1,\x00\n\x00\x00\x00\x01'), 'is not a text file (it contains NUL bytes)'],
  ['a text with one NUL', Buffer.from(`a,b\n${'1,2\n'.repeat(100)}\x00,2\n`), 'it contains NUL bytes'],
])('%s is refused in one sentence, whatever its name', async (_what, bytes, sentence) => {
  await expect(openBytes(bytes)).rejects.toThrow(sentence);
});
