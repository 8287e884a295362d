import type { MeetingState } from '@tasuki/domain/field-sales/complete-meeting';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { meetings } from '../tables/index.ts';

/** A meeting as its rule sees it, locked until the command has decided. */
export async function lockMeeting(tx: Transaction, accountId: string, id: string): Promise<MeetingState | null> {
  const [row] = await tx
    .select()
    .from(meetings)
    .where(and(eq(meetings.accountId, accountId), eq(meetings.id, id)))
    .for('update');
  return row ?? null;
}
