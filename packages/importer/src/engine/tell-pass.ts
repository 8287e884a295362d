import type { Leg, Refusal } from '@tasuki/domain';
import { legs } from '@tasuki/domain';
import { usualCalendar } from '@tasuki/domain/business-calendar';
import { acceptHandoff } from '@tasuki/domain/handoffs/decide-handoff';
import type { HandoffState } from '@tasuki/domain/handoffs/handoff-state';
import { offerHandoff } from '@tasuki/domain/handoffs/offer-handoff';
import { v7 as uuidv7 } from 'uuid';
import { ImportError } from '../import-error.ts';
import { refusalReason } from '../reasons/refusal-reason.ts';
import type { Batch } from './batch.ts';

/** A pass that must have happened, because the next department had the account. */
export interface TellPass {
  accountId: string;
  cycleNumber: number;
  from: Leg;
  to: Leg;
  offeredBy: string | null;
  acceptedBy: string | null;
  /** The neighbour's moment. */
  at: Date;
  leadId?: string | null;
  opportunityId?: string | null;
  contractId?: string | null;
}

/** Tells a pass as live use would, offered and accepted, at a moment that is only borrowed. */
export function tellPass(batch: Batch, pass: TellPass): HandoffState {
  const { accountId, cycleNumber, from, to, offeredBy, acceptedBy, at, leadId, opportunityId, contractId } = pass;
  const handoffId = uuidv7();
  const isSelf = offeredBy !== null && offeredBy === acceptedBy;
  const offered = offerHandoff(
    { id: accountId, holder: from, cycleNumber, legsOn: legs, openHandoffs: [] },
    {
      ...batch.acting(from, offeredBy, at),
      ...{ handoffId, from, to, leadId, opportunityId, contractId },
      assigneeId: acceptedBy,
      calendar: usualCalendar(batch.run.timeZone),
    },
  );
  refuseNothing(batch.appendDecision(offered, 'unknown'));
  const handoff: HandoffState = {
    ...{ accountId, handoffId, from, to, leadId, opportunityId, contractId, cycleNumber, isSelf },
    state: 'offered',
    version: 1,
    offeredBy,
    assigneeId: acceptedBy,
    dueAt: null,
    importSource: batch.run.source,
    outcome: null,
  };
  if (!isSelf) {
    const accepted = acceptHandoff(handoff, {
      ...batch.acting(to, acceptedBy, at),
      ownerId: acceptedBy,
      survivorId: accountId,
      holder: null,
      cycle: { number: cycleNumber, hasEnded: false },
      nextCycleId: uuidv7(),
    });
    refuseNothing(batch.appendDecision(accepted, 'unknown'));
  }
  return { ...handoff, state: 'accepted' };
}

/** History that a rule refuses is a mistake in the telling, not in the file. */
export function refuseNothing(refusal: Refusal | null): void {
  if (refusal)
    throw new ImportError({
      ja: `取り込む履歴がルールに反しています: ${refusalReason(refusal).ja}`,
      en: `The imported history breaks a rule: ${refusal.message}`,
    });
}
