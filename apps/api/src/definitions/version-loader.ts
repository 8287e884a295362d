import { definitionVersions } from '@tasuki/db';
import DataLoader from 'dataloader';
import { desc, inArray } from 'drizzle-orm';
import type { ApiContext } from '../context.ts';
import { present } from '../records/present.ts';
import type { DefinitionVersion } from './definition.type.ts';

/** The versions of a definition, newest first; a list of definitions asks once. */
export function loadVersions(context: ApiContext, definitionId: string): Promise<DefinitionVersion[]> {
  return context.once('definition-versions', () => createLoader(context)).load(definitionId);
}

function createLoader({ db }: ApiContext) {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await db
      .select()
      .from(definitionVersions)
      .where(inArray(definitionVersions.definitionId, [...ids]))
      .orderBy(desc(definitionVersions.number));
    const byDefinition = Map.groupBy(rows, (row) => row.definitionId);
    return ids.map((id) => (byDefinition.get(id) ?? []).map((row) => present('definition-version', row)));
  });
}
