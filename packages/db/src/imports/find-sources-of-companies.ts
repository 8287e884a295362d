import { foldText } from '@tasuki/domain/search/fold-text';
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { externalIds } from '../tables/index.ts';

export interface SourceOfCompanies {
  source: string;
  /** How many of the names its rows stand on. */
  companies: number;
}

const MOST_SOURCES = 5;

/** The sources whose files brought accounts of these names, those with the most of them first; no run brought what the demo made up. */
export async function findSourcesOfCompanies(db: Reader, names: readonly string[]): Promise<SourceOfCompanies[]> {
  const folded = [...new Set(names.map(foldText))].filter(Boolean);
  if (folded.length === 0) return [];
  const rows = await db.execute<{ source: string; companies: number }>(sql`
    select e.source, count(distinct asked.name)::int as companies
    from jsonb_array_elements_text(${JSON.stringify(folded)}::jsonb) as asked(name)
    join accounts a on search_fold(a.name) = asked.name and a.merged_into_id is null
    join external_ids e on e.account_id = a.id and e.import_run_id is not null
    group by e.source order by 2 desc, 1 limit ${MOST_SOURCES}`);
  return rows.map(({ source, companies }) => ({ source, companies }));
}

/** The sources whose accounts are remembered under these ids, those with the most of them first. */
export async function findSourcesOfAccountIds(db: Reader, ids: readonly string[]): Promise<SourceOfCompanies[]> {
  if (ids.length === 0) return [];
  return db
    .select({ source: externalIds.source, companies: sql<number>`count(distinct ${externalIds.externalId})::int` })
    .from(externalIds)
    .where(
      and(
        eq(externalIds.recordType, 'account'),
        inArray(externalIds.externalId, [...ids]),
        isNotNull(externalIds.importRunId),
      ),
    )
    .groupBy(externalIds.source)
    .orderBy(sql`2 desc, 1`)
    .limit(MOST_SOURCES);
}
