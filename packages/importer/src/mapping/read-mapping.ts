import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Words } from '@tasuki/domain';
import type { z } from 'zod';
import { ImportError, joinWords } from '../import-error.ts';
import { type Mapping, mappingSchema, ruleWords } from './mapping-schema.ts';

/** Reads a mapping file; throws an ImportError that names every wrong place by its path. */
export async function readMapping(path: string): Promise<Mapping> {
  const name = basename(path);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ImportError({
      ja: `対応付けのファイル ${path} を読めません。`,
      en: `The mapping file ${path} cannot be read.`,
    });
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { message } = error as Error;
    throw new ImportError({ ja: `${name} は JSON ではありません: ${message}`, en: `${name} is not JSON: ${message}` });
  }
  return parseMapping(value, name);
}

/** Checks what a mapping file says. One table may stand at the top, without `tables`. */
export function parseMapping(value: unknown, name = 'mapping'): Mapping {
  const parsed = mappingSchema.safeParse(withTables(value));
  if (parsed.success) return parsed.data;
  throw new ImportError(joinWords(parsed.error.issues.flatMap((issue) => sentences(issue, name))));
}

const ofTables = ['record', 'file', 'key', 'header', 'fields', 'attributes'];

function withTables(value: unknown): unknown {
  if (!value || typeof value !== 'object' || Array.isArray(value) || !('record' in value)) return value;
  const entries = Object.entries(value);
  return {
    ...Object.fromEntries(entries.filter(([name]) => !ofTables.includes(name))),
    tables: [Object.fromEntries(entries.filter(([name]) => ofTables.includes(name)))],
  };
}

type Issue = z.core.$ZodIssue;

function sentences(issue: Issue, name: string, above: readonly PropertyKey[] = []): Words[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    // The branch that came furthest is the one that was meant.
    const branches = issue.errors.filter((branch) =>
      branch.some(({ path: deeper }) => deeper.length > 0 || isNear(branch)),
    );
    const best = (branches.length > 0 ? branches : issue.errors).at(-1) ?? [];
    if (branches.length > 0) return (branches[0] ?? best).flatMap((inner) => sentences(inner, name, path));
  }
  const { message } = issue;
  const ja = ruleWords.find(({ en }) => en === message)?.ja ?? message;
  return [
    { ja: `列の対応付け（${toPath(path)}）が正しくありません: ${ja}`, en: `${name}: ${toPath(path)}: ${message}` },
  ];
}

const isNear = (branch: readonly Issue[]) =>
  branch.every(({ code }) => code !== 'invalid_type' && code !== 'invalid_union');

function toPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the whole file';
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`))
    .join('');
}
