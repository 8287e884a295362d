import { aliasSetOf, leads, type Transaction } from '@tasuki/db';
import { and, desc, eq, inArray } from 'drizzle-orm';

/** The account's lead that sales works, the newest first: what a pass to marketing that names none gives back; null without one. */
export async function findLeadToNurture(tx: Transaction, accountId: string): Promise<typeof leads.$inferSelect | null> {
  const [lead] = await tx
    .select()
    .from(leads)
    .where(and(inArray(leads.accountId, await aliasSetOf(tx, accountId)), eq(leads.state, 'working')))
    .orderBy(desc(leads.enteredAt), desc(leads.id))
    .limit(1);
  return lead ?? null;
}
