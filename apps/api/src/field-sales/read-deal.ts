import { type LoadedDeal, lockDeal } from '@tasuki/db';
import type { CommandScope, Refs } from '../command/run-command.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';

/** The deal that a command is about, locked, and the reference that its payload shows. */
export async function readDeal({ tx }: CommandScope, text: string): Promise<{ deal: LoadedDeal; refs: Refs }> {
  const { accountId, id } = readId(text, 'opportunity', 'opportunityId');
  const deal = await lockDeal(tx, accountId, id);
  if (!deal) throw badUserInput('There is no such opportunity.', { field: 'opportunityId' });
  return { deal, refs: { opportunity: { type: 'opportunity', accountId, id } } };
}
