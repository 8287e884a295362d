import { changesAgainst, valuesBefore } from '../accounts/changed-fields.ts';
import { type Acting, actedBy } from '../acting.ts';
import { isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { type AmendableContractFields, contractAmended } from './events/contract-amended.ts';

export interface AmendableContract extends Required<AmendableContractFields> {
  accountId: string;
  id: string;
  state: 'active' | 'ended';
  startDate: string;
}

/** Puts the terms of a running contract right; an equal value is no change. */
export function amendContract(
  contract: AmendableContract,
  { changes, ...acting }: Acting & { changes: AmendableContractFields },
): Decision {
  if (contract.state !== 'active') return refuse('CONTRACT_ENDED', 'This contract has ended.');
  const { plan, seats, endDate, renewsAutomatically, attributes } = contract;
  const standing: AmendableContractFields = { plan, seats, endDate, renewsAutomatically, attributes };
  const after = changesAgainst(standing, changes);
  if (Object.keys(after).length === 0) return accept();
  if (after.endDate && (!isDay(after.endDate) || after.endDate < contract.startDate))
    return refuse('DATE_INVALID', `${after.endDate} is no day after the contract's start.`, { field: 'endDate' });
  return accept(
    contractAmended.event({
      ...actedBy(acting),
      accountId: contract.accountId,
      subject: { type: 'contract', id: contract.id },
      payload: { contractId: contract.id, before: valuesBefore(standing, after), after },
    }),
  );
}
