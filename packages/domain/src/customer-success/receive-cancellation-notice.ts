import { type Acting, actedBy } from '../acting.ts';
import type { ContractState } from '../contracts/contract-state.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { cancellationNoticeReceived } from './events/cancellation-notice-received.ts';
import { refuseEnded } from './refuse-ended.ts';

export interface ReceiveCancellationNotice extends Acting {
  reasonCode?: string | null;
  note?: string | null;
  today: string;
}

/** 解約申出: the customer says that they will leave. The contract runs on until its end, and may yet be renewed. */
export function receiveCancellationNotice(contract: ContractState, command: ReceiveCancellationNotice): Decision {
  if (contract.state !== 'active') return refuseEnded();
  if (contract.cancellationNoticeAt)
    return refuse('NOTICE_ALREADY_GIVEN', 'A cancellation notice is already recorded.', { field: 'contractId' });
  return accept(
    cancellationNoticeReceived.event({
      ...actedBy(command),
      accountId: contract.accountId,
      subject: { type: 'contract', id: contract.id },
      payload: {
        contractId: contract.id,
        endsOn: contract.endDate,
        reasonCode: command.reasonCode ?? null,
        note: command.note ?? null,
      },
    }),
  );
}
