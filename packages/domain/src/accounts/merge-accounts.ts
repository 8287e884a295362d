import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { accountsMerged } from './events/accounts-merged.ts';
import { accountsUnmerged } from './events/accounts-unmerged.ts';

export interface MergeableAccount {
  id: string;
  name: string;
  mergedIntoId: string | null;
}

export interface MergeState {
  survivor: MergeableAccount;
  merged: MergeableAccount;
  /** The accounts that the survivor itself was merged into, one after the other. */
  survivorLeadsTo: readonly string[];
}

/** Two records of one company are read as one from now on. No event moves, so that it can be undone. */
export function mergeAccounts({ survivor, merged, survivorLeadsTo }: MergeState, acting: Acting): Decision {
  if (survivor.id === merged.id) {
    return refuse('MERGE_WITH_SELF', 'An account cannot be merged with itself.', { field: 'mergedId' });
  }
  if (merged.mergedIntoId) {
    return refuse('ALREADY_MERGED', `${merged.name} is already merged into an account.`, { field: 'mergedId' });
  }
  if (survivorLeadsTo.includes(merged.id)) {
    return refuse('MERGE_CYCLE', `${survivor.name} is itself merged into ${merged.name}.`, { field: 'survivorId' });
  }
  if (survivor.mergedIntoId) {
    return refuse('ALREADY_MERGED', `${survivor.name} is already merged into an account.`, { field: 'survivorId' });
  }
  return accept(
    accountsMerged.event({
      ...actedBy(acting),
      accountId: survivor.id,
      department: acting.as,
      subject: { type: 'account', id: survivor.id },
      payload: { mergedId: merged.id, mergedName: merged.name },
    }),
  );
}

/** Takes a merge back: the released account stands alone again, with the history it had and what came after. */
export function unmergeAccounts(merged: MergeableAccount, acting: Acting): Decision {
  if (!merged.mergedIntoId) {
    return refuse('NOT_MERGED', `${merged.name} is not merged into another account.`, { field: 'mergedId' });
  }
  return accept(
    accountsUnmerged.event({
      ...actedBy(acting),
      accountId: merged.mergedIntoId,
      department: acting.as,
      subject: { type: 'account', id: merged.mergedIntoId },
      payload: { mergedId: merged.id, mergedName: merged.name },
    }),
  );
}
