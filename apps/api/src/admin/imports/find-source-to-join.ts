import { findSourcesOfAccountIds, findSourcesOfCompanies, importRuns, type Reader } from '@tasuki/db';
import { companyNameKey } from '@tasuki/domain/accounts/duplicates/company-name-key';
import { type FileInspection, formats } from '@tasuki/importer';
import { and, eq, ne } from 'drizzle-orm';
import type { ImportJoin } from './import-upload.type.ts';

/** So many of the companies are there before the file is taken for another one of the same system. */
const LEAST_SHARE = 0.5;

/**
 * The source under which most companies of this file were imported before: under its name their rows stand on the same accounts. None that
 * brought records of this sort already, because two lists that number their rows alike would take each other's numbers for their own.
 */
export async function findSourceToJoin(
  db: Reader,
  { proposal, columns, set }: Pick<FileInspection, 'proposal' | 'columns' | 'set'>,
): Promise<ImportJoin | null> {
  // The files of a set are remembered under its own name.
  if (!proposal || set) return null;
  const { record, fields } = proposal;
  const samplesOf = (column?: string) => columns.find(({ name }) => name === column)?.samples ?? [];
  const column = (record === 'accounts' ? fields.name : (fields.companyName ?? fields.companyId))?.column[0];
  const names = new Map(samplesOf(column).flatMap((name) => [[companyNameKey(name), name] as const]));
  names.delete(null);
  const ids = record === 'accounts' || fields.companyName ? [] : [...new Set(samplesOf(column).filter(isParticular))];
  const named = await findJoin(db, record, await findSourcesOfCompanies(db, [...names.values()]), names.size);
  return named ?? findJoin(db, record, await findSourcesOfAccountIds(db, ids), ids.length);
}

/** Lists of all sorts number their rows 1, 2, 3: only an id with more in it tells one source from another. */
const isParticular = (id: string) => /\p{L}/u.test(id) && /\d/.test(id);

async function findJoin(
  db: Reader,
  record: string,
  sources: readonly { source: string; companies: number }[],
  of: number,
): Promise<ImportJoin | null> {
  for (const { source, companies } of sources) {
    if (companies < of * LEAST_SHARE) return null;
    if (await brings(db, source, record)) continue;
    return { source, companies, of };
  }
  return null;
}

async function brings(db: Reader, source: string, record: string): Promise<boolean> {
  const runs = await db
    .selectDistinct({ preset: importRuns.preset, request: importRuns.request })
    .from(importRuns)
    .where(and(eq(importRuns.source, source), eq(importRuns.isDryRun, 0), ne(importRuns.state, 'undone')));
  return runs.some(({ preset, request }) => recordsOf(preset, request).has(record) || !isMapped(preset));
}

const isMapped = (preset: string) => preset === 'csv' || formats.some(({ name }) => name === preset);

function recordsOf(preset: string, request: Record<string, unknown> | null): Set<string> {
  const format = formats.find(({ name }) => name === preset);
  const mapping = (request?.mapping ?? format?.mapping) as { tables?: { record: string }[] } | undefined;
  return new Set(mapping?.tables?.map(({ record }) => record));
}
