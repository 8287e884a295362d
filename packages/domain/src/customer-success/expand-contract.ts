import type { ContractState } from '../contracts/contract-state.ts';
import { type Decision, refuse } from '../decision.ts';
import { readPrice } from '../money.ts';
import { type ChangeMonthlyFee, changeMonthlyFee } from './change-monthly-fee.ts';
import { refuseEnded } from './refuse-ended.ts';

/** More seats, a higher plan, another product: the fee rises. */
export function expandContract(contract: ContractState, command: ChangeMonthlyFee): Decision {
  if (contract.state !== 'active') return refuseEnded();
  const { minor } = readPrice(command.monthlyAmount, contract.currency);
  if (minor !== undefined && minor < contract.monthlyMinor)
    return refuse('NOT_AN_EXPANSION', 'The new fee is lower: that is a reduction.', {
      field: 'monthlyAmount',
      details: { use: 'contractContract' },
    });
  return changeMonthlyFee(contract, command);
}
