import { setTimeout } from 'node:timers/promises';
import { type Database, idempotencyKeys } from '@tasuki/db';
import { type Operation, refuse } from '@tasuki/domain';
import { authorize, type Viewer } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { findAnswer, isOf, type OnceRequest, readOnce } from './answer-once.ts';
import { packAnswer, unpackAnswer } from './pack-answer.ts';
import { auditChange, type SettingsAnswer, type SettingsOutcome } from './run-settings-change.ts';

/** Whoever asks again waits so long for the first to have sent; after that it may be sending still, or have stopped. */
const LONGEST_SEND_MS = 30_000;
const ASK_EVERY_MS = 250;

/**
 * Sends something to another server once per `clientMutationId`, without a transaction while it waits for that server. The id is
 * claimed before and answered after: a repeated request sends nothing, waits for the answer of the first, and is refused with
 * SEND_UNDECIDED where that one has none by then: its process ended in between, or it is still sending. `send` tells a failure as a refusal; where it throws, nothing was sent.
 */
export async function sendOnce<Row extends object>(
  context: ApiContext,
  operation: Operation,
  name: string,
  send: (viewer: Viewer) => Promise<SettingsOutcome<Row>>,
): Promise<SettingsAnswer<Row>> {
  const viewer = authorize(context.viewer, operation);
  const once = await readOnce(context);
  const earlier = once && (await claim(context.db, once));
  if (earlier) return unpackAnswer(earlier);
  const outcome = await send(viewer).catch(async (error) => {
    if (once) await context.db.delete(idempotencyKeys).where(isOf(once));
    throw error;
  });
  const answer = { row: outcome.refused ? null : outcome.row, refusal: outcome.refused ?? null };
  await context.db.transaction(async (tx) => {
    if (!outcome.refused) await auditChange(tx, context, { name, viewer, details: outcome.details });
    if (once)
      await tx
        .update(idempotencyKeys)
        .set({ answer: packAnswer(answer) })
        .where(isOf(once));
  });
  return answer;
}

/** Claims the request, or answers what became of the one before. */
async function claim(db: Database, once: OnceRequest): Promise<Record<string, unknown> | null> {
  for (;;) {
    const earlier = await db.transaction(async (tx) => {
      const found = await findAnswer(tx, once);
      if (!found) await tx.insert(idempotencyKeys).values(once);
      return found;
    });
    if (!earlier) return null;
    if (earlier.answer) return earlier.answer;
    if (Date.now() - earlier.createdAt.getTime() > LONGEST_SEND_MS)
      return packAnswer({ row: null, refusal: undecided });
    await setTimeout(ASK_EVERY_MS);
  }
}

const undecided = refuse(
  'SEND_UNDECIDED',
  'Nobody knows yet whether it was sent: it is still being sent, or the server stopped meanwhile. Look where it should arrive, and send another one if it does not.',
).refused;
