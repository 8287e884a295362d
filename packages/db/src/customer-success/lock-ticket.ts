import type { TicketState } from '@tasuki/domain/customer-success/record-ticket';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { tickets } from '../tables/index.ts';

/** A ticket as its rule sees it, locked until the command has decided. */
export async function lockTicket(tx: Transaction, accountId: string, id: string): Promise<TicketState | null> {
  const [row] = await tx
    .select()
    .from(tickets)
    .where(and(eq(tickets.accountId, accountId), eq(tickets.id, id)))
    .for('update');
  return row ?? null;
}
