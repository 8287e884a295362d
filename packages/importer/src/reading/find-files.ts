import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ImportError } from '../import-error.ts';

const tables = new Set(['.csv', '.tsv', '.txt', '.csvy', '.tab']);
/** No tables of text, but what people take for one: better named than passed over in silence. */
const lookAlikes = new Set(['.xlsx', '.xlsm', '.xls', '.ods', '.zip', '.gz']);

export interface FoundFile {
  path: string;
  /** Somebody asked for this very file; others merely lie in a folder. */
  isNamed: boolean;
}

/** The files behind what was given: files as they are, folders by the tables directly in them, in order of name. */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new ImportError({ ja: `${path} がありません。`, en: `${path} does not exist.` });
    if (found.isFile()) {
      files.push({ path, isNamed: true });
      continue;
    }
    const names = (await readdir(path)).sort().filter((name) => isWanted(name));
    if (names.length === 0)
      throw new ImportError({ ja: `${path} に CSV ファイルがありません。`, en: `There is no CSV file in ${path}.` });
    files.push(...names.map((name) => ({ path: join(path, name), isNamed: false })));
  }
  if (files.length === 0)
    throw new ImportError({
      ja: '取り込むファイルかフォルダーを指定してください。',
      en: 'Name a folder or at least one file to import.',
    });
  return files;
}

function isWanted(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return !name.startsWith('.') && (tables.has(extension) || lookAlikes.has(extension));
}
