import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { leads } from '../tables/index.ts';

/** Columns are the same within an import; the latest leads show the ones that matter now. */
const LOOKED_AT = 5000;
const MOST_NAMES = 200;

/** The imported columns that leads have, by name. */
export async function readAttributeNames(db: Reader): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(sql`
    select distinct key as name
    from (select attributes from ${leads} where attributes <> '{}' order by ${leads.enteredAt} desc limit ${LOOKED_AT}) latest,
      jsonb_object_keys(latest.attributes) key
    order by key limit ${MOST_NAMES}`);
  return rows.map(({ name }) => name);
}
