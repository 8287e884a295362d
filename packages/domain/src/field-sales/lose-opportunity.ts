import { cycleEnded } from '../accounts/events/cycle-ended.ts';
import { type Acting, actedBy } from '../acting.ts';
import { addMonths, isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { HandoffState } from '../handoffs/handoff-state.ts';
import { refuseLongNote } from '../handoffs/refuse-long-note.ts';
import { type CycleState, type OpportunityState, type PipelineState, tellSenders } from './deal-state.ts';
import { dealLost } from './events/deal-lost.ts';
import { findLossReason, lossReasons } from './loss-reasons.ts';
import { refuseClosed } from './update-opportunity.ts';

/** All that losing depends on. */
export interface LosableDeal {
  opportunity: OpportunityState;
  pipeline: PipelineState;
  cycle: CycleState | null;
  /** Other open deals of the account: while there is one, lead and cycle go on. */
  otherOpenDeals: number;
  /** A customer whose expansion was turned down stays a customer: no cycle is lost. */
  isCustomer: boolean;
  passes: readonly HandoffState[];
}

export interface LoseOpportunity extends Acting {
  reasonCode: string;
  note?: string | null;
  /** The day in the organisation's zone. */
  today: string;
  reapproachOn?: string | null;
}

/** A loss has a reason, and the reason says when to knock again. */
export function loseOpportunity(deal: LosableDeal, command: LoseOpportunity): Decision {
  const { opportunity, cycle } = deal;
  if (opportunity.state !== 'open') return refuseClosed(opportunity);
  const reason = findLossReason(command.reasonCode);
  if (!reason)
    return refuse('LOSS_REASON_UNKNOWN', `${command.reasonCode || 'An empty text'} is no reason for a loss.`, {
      field: 'reasonCode',
      details: { known: lossReasons.map(({ code }) => code) },
    });
  const { reapproachOn: chosen, today } = command;
  if (chosen && (!isDay(chosen) || chosen <= today))
    return refuse('DATE_IN_PAST', 'The day to approach again lies in the future.', { field: 'reapproachOn' });
  const tooLong = refuseLongNote(command.note);
  if (tooLong) return tooLong;
  const isLast = deal.otherOpenDeals === 0;
  const reapproachOn = chosen ?? addMonths(today, reason.monthsToReapproach);
  const common = { ...actedBy(command), accountId: opportunity.accountId };
  const lost = dealLost.event({
    ...common,
    subject: { type: 'opportunity', id: opportunity.id },
    payload: {
      opportunityId: opportunity.id,
      leadId: isLast && !deal.isCustomer ? opportunity.leadId : null,
      leadAccountId: opportunity.leadAccountId,
      name: opportunity.name,
      reasonCode: reason.code,
      note: command.note ?? null,
      reapproachOn,
      fromStage: opportunity.stageKey,
      toStage: deal.pipeline.stages.find(({ outcome }) => outcome === 'lost')?.key ?? 'lost',
    },
  });
  const ended =
    isLast && cycle?.isOpen
      ? [
          cycleEnded.event({
            ...common,
            department: 'field-sales',
            subject: { type: 'cycle', id: cycle.id },
            payload: { cycleId: cycle.id, number: cycle.number, outcome: 'lost', reason: reason.code, reapproachOn },
          }),
        ]
      : [];
  return accept(lost, ...ended, ...(isLast ? tellSenders(deal.passes, 'lost', command) : []));
}
