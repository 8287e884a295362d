import { findSurvivor, lockHandoff } from '@tasuki/db';
import type { Decision } from '@tasuki/domain';
import type { HandoffState } from '@tasuki/domain/handoffs/handoff-state';
import type { CommandScope, Outcome } from '../command/run-command.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';

/** Finds and locks the handoff that a command is about. */
export async function readHandoff({ tx }: CommandScope, text: string): Promise<HandoffState> {
  const { accountId, id } = readId(text, 'handoff', 'handoffId');
  const handoff = await lockHandoff(tx, accountId, id);
  if (!handoff) throw badUserInput('There is no such handoff.', { field: 'handoffId' });
  return handoff;
}

/** The outcome of a command on a handoff, shown with the account as it is read now. */
export async function settled({ tx }: CommandScope, handoff: HandoffState, decision: Decision): Promise<Outcome> {
  return decided(handoff, await findSurvivor(tx, handoff.accountId), decision);
}

export function decided({ accountId, handoffId }: HandoffState, survivorId: string, decision: Decision): Outcome {
  return {
    decision,
    refs: {
      handoff: { type: 'handoff', accountId, id: handoffId },
      account: { type: 'account', accountId: null, id: survivorId },
    },
  };
}
