import { type Acting, actedBy } from '../acting.ts';
import type { ContractState } from '../contracts/contract-state.ts';
import { defaultNoticeDeadline } from '../contracts/contract-terms.ts';
import { addDays, addMonths, daysBetween, isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { changeMonthlyFee } from './change-monthly-fee.ts';
import { contractRenewed } from './events/contract-renewed.ts';
import { refuseEnded } from './refuse-ended.ts';

export interface RenewContract extends Acting {
  /** The new end; the same length again unless said otherwise. */
  endDate?: string | null;
  noticeDeadline?: string | null;
  /** 自動更新: it went on by itself. */
  automatic?: boolean | null;
  /** The fee of the new term, where it changes. */
  monthlyAmount?: string | number | null;
}

/** The next term. A new fee is a movement of its own, from the first day of that term. */
export function renewContract(contract: ContractState, command: RenewContract): Decision {
  if (contract.state !== 'active') return refuseEnded();
  const { endDate: oldEnd } = contract;
  const endDate = command.endDate ?? (oldEnd && sameLengthAgain(contract.startDate, oldEnd));
  if (!endDate)
    return refuse('END_DATE_MISSING', 'A contract without an end needs one to be renewed.', { field: 'endDate' });
  if (!isDay(endDate)) return refuse('DATE_INVALID', `${endDate} is not a day.`, { field: 'endDate' });
  if (oldEnd && endDate <= oldEnd)
    return refuse('RENEWAL_NOT_LATER', 'The new term ends after the present one.', { field: 'endDate' });
  const automatic = command.automatic ?? false;
  if (automatic && !contract.renewsAutomatically)
    return refuse('NOT_AUTOMATIC', 'This contract does not renew by itself.', { field: 'automatic' });
  if (automatic && contract.cancellationNoticeAt)
    return refuse('NOTICE_GIVEN', 'The customer gave notice: it takes a talk to renew.', { field: 'automatic' });

  const renewed = contractRenewed.event({
    ...actedBy(command),
    accountId: contract.accountId,
    subject: { type: 'contract', id: contract.id },
    payload: {
      contractId: contract.id,
      automatic,
      fromEndDate: oldEnd,
      endDate,
      noticeDeadline:
        command.noticeDeadline ??
        (contract.renewsAutomatically ? defaultNoticeDeadline(contract.startDate, endDate) : null),
    },
  });
  if (command.monthlyAmount == null) return accept(renewed);
  const change = changeMonthlyFee(contract, {
    ...command,
    monthlyAmount: command.monthlyAmount,
    effectiveOn: oldEnd ? addDays(oldEnd, 1) : contract.startDate,
  });
  return change.refused ? change : accept(renewed, ...change.accepted);
}

/** The term again, a year at most. Whole months are counted as months, so that a year's term ends on the same day a year on. */
function sameLengthAgain(startDate: string, endDate: string): string {
  const after = addDays(endDate, 1);
  const months = Math.round(daysBetween(startDate, after) / 30.4375);
  if (months < 1 || addMonths(startDate, months) !== after) return addDays(endDate, daysBetween(startDate, after));
  return addDays(addMonths(after, Math.min(months, 12)), -1);
}
