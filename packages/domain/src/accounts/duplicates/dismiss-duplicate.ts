import { type Acting, actedBy } from '../../acting.ts';
import { accept, type Decision, refuse } from '../../decision.ts';
import { duplicateDismissed } from '../events/duplicate-dismissed.ts';
import { duplicateReconsidered } from '../events/duplicate-reconsidered.ts';

export interface PairedAccount {
  id: string;
  name: string;
}

export interface PairState {
  /** In any order. */
  accounts: readonly [PairedAccount, PairedAccount];
  isDismissed: boolean;
}

/** The two are two companies; they are not proposed again. Doing it twice changes nothing. */
export function dismissDuplicate({ accounts, isDismissed }: PairState, acting: Acting): Decision {
  const [first, second] = inOrder(accounts);
  if (first.id === second.id) {
    return refuse('MERGE_WITH_SELF', 'An account cannot be merged with itself.', { field: 'otherId' });
  }
  return isDismissed ? accept() : accept(duplicateDismissed.event(about(first, second, acting)));
}

/** The pair may be proposed again. */
export function reconsiderDuplicate({ accounts, isDismissed }: PairState, acting: Acting): Decision {
  const [first, second] = inOrder(accounts);
  return isDismissed ? accept(duplicateReconsidered.event(about(first, second, acting))) : accept();
}

/** A pair has one name, whichever of the two it is asked of. */
export function inOrder<Account extends PairedAccount>([a, b]: readonly [Account, Account]): readonly [
  Account,
  Account,
] {
  return a.id < b.id ? [a, b] : [b, a];
}

function about(first: PairedAccount, second: PairedAccount, acting: Acting) {
  return {
    ...actedBy(acting),
    accountId: first.id,
    department: acting.as,
    subject: { type: 'account' as const, id: first.id },
    payload: { otherId: second.id, otherName: second.name },
  };
}
