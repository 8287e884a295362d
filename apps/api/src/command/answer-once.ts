import { createHash } from 'node:crypto';
import { idempotencyKeys, type Transaction } from '@tasuki/db';
import type { Operation } from '@tasuki/domain';
import { and, eq } from 'drizzle-orm';
import type { Viewer } from '../auth/viewer.ts';
import { callerError } from '../errors.ts';

const LONGEST_KEY = 255;

interface Request {
  viewer: Viewer;
  operation: Operation;
  input: { clientMutationId?: string | null };
}

/**
 * Does the work once per `clientMutationId`: whoever repeats the request is answered as the first time, and waits for that answer
 * where it is still being worked on. Another request under the same id is refused with IDEMPOTENCY_KEY_REUSED.
 */
export async function answerOnce<Answer extends object>(
  tx: Transaction,
  { viewer, operation, input }: Request,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const key = input.clientMutationId;
  if (!key) return work();
  if (key.length > LONGEST_KEY)
    throw callerError('BAD_USER_INPUT', `A clientMutationId has up to ${LONGEST_KEY} characters.`, {
      field: 'clientMutationId',
    });

  const requestHash = createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('hex');
  // A second request with the same id waits here until the first has committed, and then finds its answer.
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ actorId: viewer.id, key, operation, requestHash })
    .onConflictDoNothing()
    .returning();
  const isKey = and(eq(idempotencyKeys.actorId, viewer.id), eq(idempotencyKeys.key, key));
  if (claimed.length === 0) {
    const [earlier] = await tx.select().from(idempotencyKeys).where(isKey);
    if (earlier?.requestHash !== requestHash) {
      throw callerError(
        'IDEMPOTENCY_KEY_REUSED',
        'This clientMutationId was used for another request. Send a new one.',
      );
    }
    return earlier.answer as unknown as Answer;
  }
  const answer = await work();
  await tx
    .update(idempotencyKeys)
    .set({ answer: answer as unknown as Record<string, unknown> })
    .where(isKey);
  return answer;
}
