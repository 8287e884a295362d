import { type Acting, actedBy } from '../acting.ts';
import type { ContractState } from '../contracts/contract-state.ts';
import { addDays } from '../days.ts';
import { accept, type Decision } from '../decision.ts';
import { noticeDeadlineMissed } from './events/notice-deadline-missed.ts';

export interface DeadlineCheck extends Acting {
  today: string;
  /** The last check-in or quarterly review with the account. */
  lastTalkOn: string | null;
  /** The deadline for which it was told before. */
  toldFor: string | null;
}

/** How long before its deadline a renewal wants to be talked about. */
const talkWithinDays = 90;

/** The daily look at 解約通知期限: told once, when the day has passed and nobody had talked with the customer. */
export function missNoticeDeadline(contract: ContractState, check: DeadlineCheck): Decision {
  const { noticeDeadline, endDate } = contract;
  if (contract.state !== 'active' || !noticeDeadline || noticeDeadline >= check.today) return accept();
  if (endDate && endDate < check.today) return accept();
  if (check.toldFor === noticeDeadline || contract.cancellationNoticeAt) return accept();
  if (check.lastTalkOn && check.lastTalkOn >= addDays(noticeDeadline, -talkWithinDays)) return accept();
  return accept(
    noticeDeadlineMissed.event({
      ...actedBy(check),
      accountId: contract.accountId,
      subject: { type: 'contract', id: contract.id },
      payload: { contractId: contract.id, noticeDeadline, endDate },
    }),
  );
}
