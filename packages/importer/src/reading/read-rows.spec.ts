import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSource } from './open-source.ts';
import { readRows } from './read-rows.ts';

test('what is told as read of a long file is never a hundredth of it ahead of the row', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tasuki-rows-'));
  const path = join(folder, 'leads.csv');
  const lines = Array.from({ length: 20_000 }, (_, at) => `${at},Company ${at},organic_search`);
  await writeFile(path, ['no,company,origin', ...lines].join('\n'));
  const source = await openSource(path);
  let told = 0;
  let passed = 'no,company,origin\n'.length;
  const ahead: number[] = [];
  const onBytes = (bytes: number) => {
    told = bytes;
  };
  for await (const { cells } of readRows(source, { line: 1, names: ['no', 'company', 'origin'] }, onBytes)) {
    passed += `${Object.values(cells).join(',')}\n`.length;
    ahead.push(Math.abs(told - passed) / source.size);
  }
  await rm(folder, { recursive: true });
  expect(ahead).toHaveLength(20_000);
  expect(Math.max(...ahead)).toBeLessThan(0.01);
  expect(told).toBe(source.size);
});
