import { type Acting, actedBy } from '../acting.ts';
import type { ContractState, PaidContracts } from '../contracts/contract-state.ts';
import { isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { HandoffState } from '../handoffs/handoff-state.ts';
import { tellOutcome } from '../handoffs/tell-outcome.ts';
import { contractChurned } from './events/contract-churned.ts';
import { refuseEnded } from './refuse-ended.ts';

/** All that the end of a contract depends on. */
export interface EndingContract {
  contract: ContractState;
  otherPaid: Pick<PaidContracts, 'active'>;
  passes: readonly HandoffState[];
}

export interface ChurnContract extends Acting {
  /** The last day; the end of the term unless they agreed on another. */
  endedOn?: string | null;
  reasonCode?: string | null;
  note?: string | null;
  today: string;
}

/**
 * A contract ends. Churn is dated at the contract's end, not at the day of the notice; and while the account
 * pays for another contract it is 減額, not a lost customer.
 */
export function churnContract({ contract, otherPaid, passes }: EndingContract, command: ChurnContract): Decision {
  if (contract.state !== 'active') return refuseEnded();
  const endedOn = command.endedOn ?? contract.endDate ?? command.today;
  if (!isDay(endedOn)) return refuse('DATE_INVALID', `${endedOn} is not a day.`, { field: 'endedOn' });
  if (endedOn < contract.startDate)
    return refuse('BEFORE_CONTRACT', 'A contract cannot end before it starts.', { field: 'endedOn' });
  const losesCustomer = otherPaid.active === 0;
  const churned = contractChurned.event({
    ...actedBy(command),
    accountId: contract.accountId,
    subject: { type: 'contract', id: contract.id },
    payload: {
      contractId: contract.id,
      endedOn,
      lostMinor: contract.monthlyMinor,
      currency: contract.currency,
      movement: losesCustomer ? 'churn' : 'contraction',
      reasonCode: command.reasonCode ?? null,
      note: command.note ?? null,
    },
  });
  if (!losesCustomer) return accept(churned);
  const handovers = passes.filter((pass) => pass.to === 'customer-success');
  return accept(churned, ...tellOutcome(handovers, 'churned', command));
}
