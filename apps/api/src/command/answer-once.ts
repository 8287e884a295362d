import { createHash, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { idempotencyKeys, type Transaction } from '@tasuki/db';
import { and, eq, sql } from 'drizzle-orm';
import type { ApiContext } from '../context.ts';
import { callerError } from '../errors.ts';
import type { MutationRequest } from './bind-mutations.ts';
import { packAnswer, unpackAnswer } from './pack-answer.ts';

const LONGEST_KEY = 255;
const scryptOf = promisify<string, string, number, Buffer>(scrypt);

/** What is needed to answer once: which mutation is being answered, and to whom. */
export type OnceContext = Pick<ApiContext, 'mutation' | 'viewer'>;

/** A request that is answered once: whose, under which key, and what it asks for. */
export type OnceRequest = Pick<typeof idempotencyKeys.$inferSelect, 'actorId' | 'key' | 'operation' | 'requestHash'>;

/**
 * Does the work of the mutation being answered once per `clientMutationId`: whoever repeats the request is answered as the first
 * time, and waits for that answer where it is still being worked on. Another request under the same id is refused with
 * IDEMPOTENCY_KEY_REUSED. The answer is kept as JSON, so it holds no secret; what is shown once belongs beside it.
 */
export async function answerOnce<Answer extends object>(
  tx: Transaction,
  context: OnceContext,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const once = await readOnce(context);
  if (!once) return work();
  const earlier = await findAnswer(tx, once);
  if (earlier) return unpackAnswer<Answer>(earlier.answer ?? {});
  const answer = await work();
  await tx.insert(idempotencyKeys).values({ ...once, answer: packAnswer(answer) });
  return answer;
}

/** `answerOnce` in a transaction of its own. */
export function answerOnceIn<Answer extends object>(
  { db, ...context }: OnceContext & Pick<ApiContext, 'db'>,
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  return db.transaction((tx) => answerOnce(tx, context, () => work(tx)));
}

/** The request being answered; null where it came without a `clientMutationId`. */
export async function readOnce({ mutation, viewer }: OnceContext): Promise<OnceRequest | null> {
  if (!mutation || !viewer) throw new Error('Only the mutation of a viewer is answered once.');
  mutation.isAnsweredOnce = true;
  const key = mutation.clientMutationId;
  if (!key) return null;
  if (key.length > LONGEST_KEY)
    throw callerError('BAD_USER_INPUT', `A clientMutationId has up to ${LONGEST_KEY} characters.`, {
      field: 'clientMutationId',
    });
  const requestHash = await hashRequest(mutation, `${viewer.id} ${key}`);
  return { actorId: viewer.id, key, operation: mutation.name, requestHash };
}

/**
 * What is kept of the request. A second one with the same id waits here until the first has committed, and then finds its answer.
 * A lock and not a row: a transaction that has written nothing yet holds nobody back, however slow its work is.
 */
export async function findAnswer(tx: Transaction, once: OnceRequest) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${once.actorId} ${once.key}`}, 0))`);
  const [earlier] = await tx.select().from(idempotencyKeys).where(isOf(once));
  if (earlier && earlier.requestHash !== once.requestHash)
    throw callerError('IDEMPOTENCY_KEY_REUSED', 'This clientMutationId was used for another request. Send a new one.');
  return earlier;
}

/** The row under which the answer is kept. */
export const isOf = ({ actorId, key }: OnceRequest) =>
  and(eq(idempotencyKeys.actorId, actorId), eq(idempotencyKeys.key, key));

/** Tells requests apart. A password in one takes part by a slow hash, because a quick one could be guessed back. */
async function hashRequest({ name, input, secretFields }: MutationRequest, salt: string): Promise<string> {
  const told: Record<string, unknown> = { ...input };
  for (const field of secretFields) {
    const secret = told[field];
    if (typeof secret === 'string') told[field] = (await scryptOf(secret, salt, 32)).toString('base64');
  }
  return createHash('sha256')
    .update(JSON.stringify([name, told]))
    .digest('hex');
}
