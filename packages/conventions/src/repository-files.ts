import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface RepositoryFile {
  /** From the root, with forward slashes. */
  path: string;
  name: string;
  text: string;
  lines: string[];
}

const notOurs = new Set(['node_modules', 'dist', '.git', '.turbo', '.tasuki', 'coverage', '__generated__']);
const readable = /\.(tsx?|mjs|cjs|json|md|sql|css|html|graphql|ya?ml|sh)$/;

/** Every text file that people of this repository write; what is installed, built or generated is left out. */
export function repositoryFiles(): RepositoryFile[] {
  return walk(root);
}

function walk(folder: string): RepositoryFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() && readable.test(entry.name) ? [read(path)] : [];
  });
}

function read(path: string): RepositoryFile {
  const text = readFileSync(path, 'utf8');
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
  return { path: relative(root, path).replaceAll('\\', '/'), name: basename(path), text, lines };
}
