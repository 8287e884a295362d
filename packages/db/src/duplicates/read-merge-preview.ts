import { sql } from 'drizzle-orm';
import { aliasSetOf } from '../accounts/alias-set.ts';
import type { Reader } from '../client.ts';

const counted = ['timeline_events', 'contacts', 'leads', 'opportunities', 'contracts', 'handoffs', 'tasks'] as const;

export interface MergeCounts {
  events: number;
  contacts: number;
  leads: number;
  opportunities: number;
  contracts: number;
  handoffs: number;
  tasks: number;
}

/** How much of everything an account brings into a merge, with what was merged into it before. */
export async function countForMerge(db: Reader, accountId: string): Promise<MergeCounts> {
  const ids = sql.param(await aliasSetOf(db, accountId));
  const columns = counted.map((table) => {
    const name = table === 'timeline_events' ? 'events' : table;
    return sql`(select count(*)::int from ${sql.identifier(table)} where account_id = any(${ids}::uuid[])) as ${sql.identifier(name)}`;
  });
  const [row] = await db.execute<MergeCounts & Record<string, unknown>>(sql`select ${sql.join(columns, sql`, `)}`);
  return row as MergeCounts;
}
