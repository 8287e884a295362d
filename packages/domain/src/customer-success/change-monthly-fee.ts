import { type Acting, actedBy } from '../acting.ts';
import type { ContractState } from '../contracts/contract-state.ts';
import { isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { readPrice } from '../money.ts';
import { contractExpanded } from './events/contract-expanded.ts';
import { contractReduced } from './events/contract-reduced.ts';

export interface ChangeMonthlyFee extends Acting {
  monthlyAmount: string | number;
  currency?: string | null;
  effectiveOn: string;
  plan?: string | null;
  seats?: number | null;
  note?: string | null;
  opportunityId?: string | null;
}

/** More or less per month, whichever it is; the same again is no change. */
export function changeMonthlyFee(contract: ContractState, command: ChangeMonthlyFee): Decision {
  if (command.currency && command.currency !== contract.currency)
    return refuse('CURRENCY_MISMATCH', `The contract is in ${contract.currency}, not in ${command.currency}.`, {
      field: 'currency',
    });
  if (!isDay(command.effectiveOn))
    return refuse('DATE_INVALID', `${command.effectiveOn} is not a day.`, { field: 'effectiveOn' });
  if (command.effectiveOn < contract.startDate)
    return refuse('BEFORE_CONTRACT', 'Nothing can change before the contract starts.', { field: 'effectiveOn' });
  if (command.seats != null && (!Number.isInteger(command.seats) || command.seats < 1))
    return refuse('SEATS_INVALID', 'A contract has at least one seat.', { field: 'seats' });
  const price = readPrice(command.monthlyAmount, contract.currency, 'monthlyAmount');
  if (price.refused) return { refused: price.refused };
  if (price.minor === contract.monthlyMinor) return accept();
  if (price.minor === 0)
    return refuse('USE_CHURN', 'A contract that costs nothing any more has ended: end it instead.', {
      field: 'monthlyAmount',
      details: { use: 'churnContract' },
    });

  const common = {
    ...actedBy(command),
    accountId: contract.accountId,
    subject: { type: 'contract' as const, id: contract.id },
  };
  const payload = {
    contractId: contract.id,
    beforeMinor: contract.monthlyMinor,
    monthlyMinor: price.minor,
    currency: contract.currency,
    effectiveOn: command.effectiveOn,
    plan: command.plan ?? null,
    seats: command.seats ?? null,
    note: command.note ?? null,
  };
  return accept(
    price.minor > contract.monthlyMinor
      ? contractExpanded.event({ ...common, payload: { ...payload, opportunityId: command.opportunityId ?? null } })
      : contractReduced.event({ ...common, payload }),
  );
}
