import { cycleStarted } from '../accounts/events/cycle-started.ts';
import { REAPPROACH_SOURCE, UPSELL_SOURCE } from '../accounts/lead-source-words.ts';
import { type Acting, actedBy } from '../acting.ts';
import { addMonths, type Day, isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { departmentWords } from '../department-words.ts';
import type { Department } from '../departments.ts';
import { leadCaptured } from '../marketing/events/lead-captured.ts';
import type { Routing } from '../routing/routing-reason.ts';
import type { NewEvent } from '../timeline/event.ts';
import { handoffAccepted } from './events/accepted.ts';
import { handoffExpired } from './events/expired.ts';
import { handoffReturned } from './events/returned.ts';
import { handoffWithdrawn } from './events/withdrawn.ts';
import type { HandoffState } from './handoff-state.ts';
import type { JointAgreement } from './joint-agreement.ts';
import { passOf } from './pass.ts';
import { refuseLongNote } from './refuse-long-note.ts';
import { agreedReasonWords, isCuredByTime, monthsToReapproach, readReasonCode } from './return-reasons.ts';

export interface AcceptHandoff extends Acting {
  /** The person who owns the receiving department's work from now on; null for a token. */
  ownerId: string | null;
  note?: string | null;
  /** The account that is read now, where the handoff's own was merged into it meanwhile. */
  survivorId: string;
  /** Who has the sash now; null for history, which is told in any order. */
  holder: Department | null;
  /** 兼任: whoever takes it passed it, and works on both sides. */
  isSelf?: boolean;
  /** The account's last cycle, and an id for the next. */
  cycle: { number: number; hasEnded: boolean };
  nextCycleId: string;
  /** Where nobody works a lead of the account: what begins one for whoever takes a pass to inside sales. */
  newLead?: NewLead | null;
}

export interface NewLead {
  leadId: string;
  /** Whom the last interest came from. */
  contactId: string | null;
  routing: Routing | null;
}

/** The sash changes hands. A pass back into sales after the cycle has ended begins the next one. */
export function acceptHandoff(handoff: HandoffState, command: AcceptHandoff): Decision {
  const wrong = notOffered(handoff) ?? gonePast(handoff, command) ?? refuseLongNote(command.note);
  if (wrong) return wrong;
  const { survivorId, ownerId, note } = command;
  return accept(
    handoffAccepted.event({
      ...aboutHandoff(handoff, command),
      department: handoff.to,
      payload: {
        ...passOf(handoff),
        survivorId: survivorId === handoff.accountId ? null : survivorId,
        ownerId,
        note: note?.trim() || null,
        isSelf: command.isSelf ?? false,
      },
    }),
    ...nextCycle(handoff, command),
    ...leadToCall(handoff, command),
  );
}

/** The sash has gone on since the offer, or the account was merged into one that is elsewhere: the sender has nothing to give. */
function gonePast({ from, to }: HandoffState, { holder }: AcceptHandoff): Decision | null {
  if (holder === null || holder === from || holder === to) return null;
  const [giver, has] = [departmentWords[from].en, departmentWords[holder].en];
  return refuse('HANDOFF_NOT_HOLDER', `${has} holds this account now. Return the pass, or let ${giver} take it back.`, {
    details: { holder },
  });
}

/** Inside sales works by leads: a pass about none, such as a customer who may buy more, would stand in no call queue. */
function leadToCall({ from, to, leadId }: HandoffState, command: AcceptHandoff): NewEvent[] {
  const { newLead, survivorId, cycle } = command;
  if (!newLead || leadId || to !== 'inside-sales') return [];
  const { contactId, routing } = newLead;
  return [
    leadCaptured.event({
      ...{ ...actedBy(command), accountId: survivorId, contactId },
      subject: { type: 'lead', id: newLead.leadId },
      payload: {
        leadId: newLead.leadId,
        source: from === 'customer-success' ? UPSELL_SOURCE : REAPPROACH_SOURCE,
        cycleNumber: cycle.hasEnded ? cycle.number + 1 : cycle.number,
        routing,
      },
    }),
  ];
}

function nextCycle({ from, to }: HandoffState, command: AcceptHandoff): NewEvent[] {
  const goesRoundAgain = to === 'inside-sales' || (from === 'customer-success' && to === 'field-sales');
  if (!command.cycle.hasEnded || !goesRoundAgain) return [];
  return [
    cycleStarted.event({
      ...actedBy(command),
      accountId: command.survivorId,
      department: to,
      subject: { type: 'cycle', id: command.nextCycleId },
      payload: {
        cycleId: command.nextCycleId,
        number: command.cycle.number + 1,
        kind: from === 'customer-success' ? 'expansion' : 're-approach',
      },
    }),
  ];
}

export interface ReturnHandoff extends Acting {
  reasonCode: string;
  /** What the two departments agreed on. */
  reasons?: JointAgreement['returnReasons'];
  note?: string | null;
  today: Day;
  /** When to approach again; the reason knows where nobody says. */
  reapproachOn?: Day | null;
}

/** 差し戻し: handed back before contact, with a reason that the sender can learn from, and the day on which it may have gone. */
export function returnHandoff(handoff: HandoffState, command: ReturnHandoff): Decision {
  const wrong = notOffered(handoff) ?? refuseLongNote(command.note);
  if (wrong) return wrong;
  const reasonCode = readReasonCode(command.reasonCode);
  if (!reasonCode) return refuse('REASON_MISSING', 'Say why: choose a reason.', { field: 'reasonCode' });
  const reapproachOn = dayToReapproach(handoff, { ...command, reasonCode });
  if (reapproachOn && (!isDay(reapproachOn) || reapproachOn <= command.today)) {
    return refuse('DATE_IN_PAST', 'The day to approach again lies in the future.', { field: 'reapproachOn' });
  }
  return accept(
    handoffReturned.event({
      ...aboutHandoff(handoff, command),
      department: handoff.to,
      payload: {
        ...passOf(handoff),
        reasonCode,
        reasonLabel: agreedReasonWords(reasonCode, command.reasons),
        note: command.note?.trim() || null,
        reapproachOn,
      },
    }),
  );
}

/** Nobody approaches a customer again, nor whoever is in the books twice. */
function dayToReapproach({ from, to }: HandoffState, { reasonCode, reapproachOn, today }: ReturnHandoff): Day | null {
  if (from === 'customer-success' || to === 'customer-success') return null;
  if (reapproachOn) return reapproachOn;
  return isCuredByTime(reasonCode) ? addMonths(today, monthsToReapproach(reasonCode)) : null;
}

/** The sender takes an offer, or a draft, back. */
export function withdrawHandoff(handoff: HandoffState, command: Acting & { note?: string | null }): Decision {
  if (handoff.state !== 'draft') {
    const wrong = notOffered(handoff);
    if (wrong) return wrong;
  }
  const tooLong = refuseLongNote(command.note);
  if (tooLong) return tooLong;
  return accept(
    handoffWithdrawn.event({
      ...aboutHandoff(handoff, command),
      department: handoff.from,
      payload: { ...passOf(handoff), note: command.note?.trim() || null },
    }),
  );
}

/** Nobody answered, the manager neither. History that was imported has no clock and never expires. */
export function expireHandoff(handoff: HandoffState, at: Date): Decision {
  const { state, dueAt, importSource, nextStepAt } = handoff;
  if (state !== 'offered' || !dueAt || importSource || !nextStepAt || nextStepAt > at) return accept();
  return accept(
    handoffExpired.event({
      ...aboutHandoff(handoff, { by: null, at, as: 'admin' }),
      department: handoff.from,
      payload: { ...passOf(handoff), dueAt: dueAt.toISOString() },
    }),
  );
}

const stateWords = {
  draft: 'still a draft',
  offered: 'offered',
  accepted: 'already accepted',
  returned: 'already returned',
  expired: 'expired',
  withdrawn: 'withdrawn',
};

function notOffered({ state }: HandoffState): Decision | null {
  if (state === 'offered') return null;
  return refuse('HANDOFF_NOT_OFFERED', `This handoff is ${stateWords[state]}.`, { details: { state } });
}

function aboutHandoff({ accountId, handoffId }: HandoffState, acting: Acting) {
  return { ...actedBy(acting), accountId, subject: { type: 'handoff' as const, id: handoffId } };
}
