import type { ContractState } from '../contracts/contract-state.ts';
import { type Decision, refuse } from '../decision.ts';
import { readPrice } from '../money.ts';
import { type ChangeMonthlyFee, changeMonthlyFee } from './change-monthly-fee.ts';
import { refuseEnded } from './refuse-ended.ts';

/** 減額: the customer stays and pays less. */
export function contractContract(contract: ContractState, command: ChangeMonthlyFee): Decision {
  if (contract.state !== 'active') return refuseEnded();
  const { minor } = readPrice(command.monthlyAmount, contract.currency);
  if (minor !== undefined && minor > contract.monthlyMinor)
    return refuse('NOT_A_REDUCTION', 'The new fee is higher: that is an expansion.', {
      field: 'monthlyAmount',
      details: { use: 'expandContract' },
    });
  return changeMonthlyFee(contract, command);
}
