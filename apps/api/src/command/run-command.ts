import { type Author, commit, type Transaction } from '@tasuki/db';
import type { Decision, Operation, Refusal } from '@tasuki/domain';
import { authorize, type Viewer } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import type { RecordName } from '../records/record-types.ts';
import { loadEvent } from '../timeline/load-event.ts';
import type { TimelineEvent } from '../timeline/timeline-event.type.ts';
import { answerOnceIn } from './answer-once.ts';

/** Which records the payload shows, by payload field. */
export type Refs = Record<string, { type: RecordName; accountId: string | null; id: string } | null>;

/** What the work of a command hands back: the rule's decision, and what to show once it is written. */
export interface Outcome {
  decision: Decision;
  refs: Refs;
  /** The kind of event that the payload shows, where it is not the last one. */
  headline?: string;
}

export interface CommandScope {
  tx: Transaction;
  viewer: Viewer;
  now: Date;
}

interface Answer {
  refs: Refs;
  event: { accountId: string; id: string } | null;
  refusal: Refusal | null;
}

/** The last event of a command is the one that its payload shows, unless the command names another. */
export interface CommandPayloadFields {
  event: TimelineEvent | null;
  refusal: Refusal | null;
}

/**
 * Load, decide, append, answer: in one transaction, once per clientMutationId. Authorization comes first,
 * and a lost race for a company's key is run again, when it finds the account that won.
 */
export async function runCommand<Payload extends CommandPayloadFields>(
  context: ApiContext,
  operation: Operation,
  work: (scope: CommandScope) => Promise<Outcome>,
): Promise<Payload> {
  const viewer = authorize(context.viewer, operation);
  const attempt = () => answerOnceIn(context, (tx) => decideAndCommit(tx, { context, viewer, operation, work }));
  const answer = await attempt().catch((error) => {
    if (isLostRace(error)) return attempt();
    throw error;
  });
  return presentAnswer<Payload>(context, answer);
}

interface Run {
  context: ApiContext;
  viewer: Viewer;
  operation: Operation;
  work: (scope: CommandScope) => Promise<Outcome>;
}

async function decideAndCommit(tx: Transaction, { context, viewer, operation, work }: Run): Promise<Answer> {
  const now = context.now();
  const { decision, refs, headline } = await work({ tx, viewer, now });
  if (decision.refused) return { refs: {}, event: null, refusal: decision.refused };
  const author: Author = {
    actorId: viewer.id,
    actorType: viewer.type,
    operation,
    requestId: context.requestId,
    now,
  };
  const recorded = await commit(tx, decision.accepted, author);
  const shown = recorded.find(({ kind }) => kind === headline) ?? recorded.at(-1);
  return { refs, event: shown ? { accountId: shown.accountId, id: shown.id } : null, refusal: null };
}

async function presentAnswer<Payload extends CommandPayloadFields>(
  context: ApiContext,
  answer: Answer,
): Promise<Payload> {
  const shown = Object.entries(answer.refs).map(async ([field, ref]) => [
    field,
    ref && (await context.load(ref.type, ref.accountId, ref.id)),
  ]);
  const { event } = answer;
  return {
    ...Object.fromEntries(await Promise.all(shown)),
    event: event ? await loadEvent(context, event.accountId, event.id) : null,
    refusal: answer.refusal,
  } as Payload;
}

/** Two commands made the same company, or the same row, at once. */
function isLostRace(error: unknown): boolean {
  const cause = error instanceof Error && 'cause' in error ? error.cause : error;
  const code = cause && typeof cause === 'object' && 'code' in cause ? cause.code : null;
  return code === '23505' || code === '40001' || code === '40P01';
}
