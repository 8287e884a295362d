import type { FeedbackState } from '@tasuki/domain/feedback/feedback-rules';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../client.ts';
import { dealFeedback, dealFeedbackAnswers, opportunities } from '../tables/index.ts';

/** Feedback as its rules see it, locked until the command has decided. */
export async function lockFeedback(tx: Transaction, accountId: string, id: string): Promise<FeedbackState | null> {
  const [row] = await tx
    .select({ accountId: dealFeedback.accountId, id: dealFeedback.id })
    .from(dealFeedback)
    .where(and(eq(dealFeedback.accountId, accountId), eq(dealFeedback.id, id)))
    .for('update');
  if (!row) return null;
  const answers = await tx
    .select()
    .from(dealFeedbackAnswers)
    .where(and(eq(dealFeedbackAnswers.accountId, accountId), eq(dealFeedbackAnswers.feedbackId, id)));
  return { ...row, answers };
}

/** The deal that feedback is about: the one named, else the one that was won last. */
export async function findDealOfFeedback(
  db: Reader,
  accountIds: readonly string[],
  opportunityId: string | null,
): Promise<{ id: string; ownerId: string | null } | null> {
  const { id, ownerId, accountId, state, wonAt } = opportunities;
  const [deal] = await db
    .select({ id, ownerId })
    .from(opportunities)
    .where(and(inArray(accountId, [...accountIds]), opportunityId ? eq(id, opportunityId) : eq(state, 'won')))
    .orderBy(sql`${wonAt} desc nulls last`, desc(id))
    .limit(1);
  return deal ?? null;
}
