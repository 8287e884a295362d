/** A contract as rules see it. */
export interface ContractState {
  accountId: string;
  id: string;
  state: 'active' | 'ended';
  startDate: string;
  endDate: string | null;
  renewsAutomatically: boolean;
  noticeDeadline: string | null;
  currency: string;
  monthlyMinor: number;
  cancellationNoticeAt: Date | null;
  version: number;
}

/** What the account pays for besides. Free contracts count nowhere: they are outside revenue. */
export interface PaidContracts {
  /** Other paid contracts that run now. */
  active: number;
  /** Paid contracts that have ended. */
  ended: number;
}

/** What a new contract is for the ledger. */
export function startingMovement({ active, ended }: PaidContracts): 'new' | 'expansion' | 'reactivation' {
  if (active > 0) return 'expansion';
  return ended > 0 ? 'reactivation' : 'new';
}
