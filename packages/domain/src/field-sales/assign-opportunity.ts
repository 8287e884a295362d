import { accept, type Decision, refuse } from '../decision.ts';
import { type StatedDeal, tellStatedDeal } from './stated-deal.ts';

/** An imported deal whose account nobody had named. */
export interface UnassignedOpportunity extends StatedDeal {
  importSource: string;
  assignedAccountId: string | null;
}

/** Somebody says whose deal it is: its timeline begins, with the true times of the facts, as the import it came with. */
export function assignOpportunity(deal: UnassignedOpportunity, account: { id: string; cycleNumber: number }): Decision {
  if (deal.assignedAccountId)
    return refuse('OPPORTUNITY_ALREADY_ASSIGNED', 'Somebody has already assigned this deal to an account.', {
      details: { accountId: deal.assignedAccountId },
    });
  const { importSource } = deal;
  return accept(...tellStatedDeal(deal, { accountId: account.id, cycleNumber: account.cycleNumber, importSource }));
}
