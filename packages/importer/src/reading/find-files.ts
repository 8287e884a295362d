import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ImportError } from '../import-error.ts';

const tables = new Set(['.csv', '.tsv', '.txt', '.csvy', '.tab']);
/** Refused with a sentence each when they are opened, rather than passed over in silence. */
const refused = new Set(['.xlsx', '.xls', '.zip', '.gz']);

/** The files behind what was given: files as they are, folders by the tables directly in them, in order of name. */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new ImportError(`${path} does not exist.`);
    if (found.isFile()) {
      files.push(path);
      continue;
    }
    const names = (await readdir(path)).sort().filter((name) => !name.startsWith('.'));
    const fitting = names.filter((name) => tables.has(extname(name).toLowerCase()));
    const usable = fitting.length > 0 ? fitting : names.filter((name) => refused.has(extname(name).toLowerCase()));
    if (usable.length === 0) throw new ImportError(`There is no CSV file in ${path}.`);
    files.push(...usable.map((name) => join(path, name)));
  }
  if (files.length === 0) throw new ImportError('Name a folder or at least one file to import.');
  return files;
}
