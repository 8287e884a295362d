import { auditEntries, NIL_ACCOUNT, type Transaction } from '@tasuki/db';
import type { Operation, Refusal } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import { authorize, type Viewer } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { answerOnceIn } from './answer-once.ts';

export interface SettingsScope {
  tx: Transaction;
  viewer: Viewer;
}

/** What a change of settings answers: the row as it is now and what the audit keeps, or why not. */
export type SettingsOutcome<Row> =
  | { row: Row; details: Record<string, unknown>; refused?: undefined }
  | { refused: Refusal };

export interface SettingsAnswer<Row> {
  row: Row | null;
  refusal: Refusal | null;
}

/**
 * Changes what no account owns (people, teams, products, the organisation): row and audit entry in one transaction, once per
 * clientMutationId. The row is kept for who asks again, so it holds no secret.
 */
export async function runSettingsChange<Row extends object>(
  context: ApiContext,
  operation: Operation,
  name: string,
  work: (scope: SettingsScope) => Promise<SettingsOutcome<Row>>,
): Promise<SettingsAnswer<Row>> {
  const viewer = authorize(context.viewer, operation);
  const answer = await answerOnceIn<SettingsAnswer<Row>>(context, async (tx) => {
    const outcome = await work({ tx, viewer });
    if (outcome.refused) return { row: null, refusal: outcome.refused };
    await auditChange(tx, context, { name, viewer, details: outcome.details });
    return { row: outcome.row, refusal: null };
  });
  context.forgetSettings();
  return answer;
}

interface Change {
  name: string;
  viewer: Viewer;
  details: Record<string, unknown>;
}

/** Writes the audit entry of a change that no account owns. */
export async function auditChange(
  tx: Transaction,
  { now, requestId }: ApiContext,
  { name, viewer, details }: Change,
): Promise<void> {
  const by = { actorId: viewer.id, actorType: viewer.type };
  const entry = { accountId: NIL_ACCOUNT, id: uuidv7(), at: now(), operation: name, requestId, details };
  await tx.insert(auditEntries).values({ ...entry, ...by });
}

/** The refusal of a lost race: what the caller wanted, what stands there now, and the version to send next. */
export function conflict(yours: Record<string, unknown>, theirs: Record<string, unknown>, version: number): Refusal {
  const fields = Object.keys(yours).filter(
    (field) => field !== 'version' && field !== 'id' && yours[field] !== undefined,
  );
  return {
    code: 'CONFLICT',
    message: 'Someone else changed this meanwhile. Compare both and save again.',
    details: {
      version,
      yours: Object.fromEntries(fields.map((field) => [field, yours[field]])),
      theirs: Object.fromEntries(fields.map((field) => [field, theirs[field] ?? null])),
    },
  };
}
