import { type Acting, actedBy } from '../acting.ts';
import { addBusinessHours, type BusinessCalendar } from '../business-calendar.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { departmentWords } from '../department-words.ts';
import type { Department, Leg } from '../departments.ts';
import type { Routing } from '../routing/routing-reason.ts';
import { handoffAccepted } from './events/accepted.ts';
import { handoffDrafted } from './events/drafted.ts';
import { handoffOffered } from './events/offered.ts';
import type { HandoffState } from './handoff-state.ts';
import { completenessOf, type JointAgreement, usualAgreement } from './joint-agreement.ts';
import { isJoint } from './joints.ts';
import type { Judgement } from './judgement.ts';
import { refuseLongNote } from './refuse-long-note.ts';

/** The account as a pass sees it. */
export interface PassingAccount {
  id: string;
  holder: Department;
  cycleNumber: number;
  /** Legs that are switched on in this organisation. */
  legsOn: readonly Leg[];
  /** Passes that wait for an answer. */
  openHandoffs: readonly HandoffState[];
}

export interface OfferHandoff extends Acting {
  handoffId: string;
  from: Leg;
  to: Leg;
  leadId?: string | null;
  leadAccountId?: string | null;
  opportunityId?: string | null;
  contractId?: string | null;
  note?: string | null;
  items?: Record<string, string>;
  /** The events that an answer was taken from, by item. */
  sources?: Record<string, string[]>;
  judgement?: Judgement | null;
  assigneeId?: string | null;
  /** 兼任: one team stands on both sides, and this person of it goes on; null for nobody in particular. */
  oneTeam?: { ownerId: string | null } | null;
  /** How the rules found the assignee; absent where the sender named them. */
  routing?: Routing | null;
  /** Why it goes although required items are missing. */
  overrideReason?: string | null;
  /** What the two departments agreed on; the usual where they did not. */
  agreement?: JointAgreement;
  calendar: BusinessCalendar;
}

/** Offers the sash to the next department; with 兼任 the same team takes it at once, without a clock. */
export function offerHandoff(account: PassingAccount, command: OfferHandoff): Decision {
  const wrong = offerProblem(account, command);
  if (wrong) return wrong;
  const open = account.openHandoffs.find(({ from }) => from === command.from);
  if (open) return refuseSecondOffer(open);
  const isSelf = command.by !== null && (command.assigneeId === command.by || Boolean(command.oneTeam));
  const isHistory = Boolean(command.importSource);
  const agreement = command.agreement ?? usualAgreement(command);
  const gate = isSelf || isHistory ? null : refuseIncomplete(agreement, command);
  if (gate) return gate;
  const hasClock = !isSelf && !isHistory;
  const dueAt = hasClock ? addBusinessHours(command.at, agreement.answerWithinHours, command.calendar) : null;
  const offer = handoffOffered.event({
    ...aboutPass(account, command),
    payload: { ...offerPayload(account, command), dueAt: dueAt?.toISOString() ?? null, isSelf },
  });
  if (!isSelf) return accept(offer);
  return accept(
    offer,
    handoffAccepted.event({
      ...aboutPass(account, command),
      department: command.to,
      payload: {
        ...offerPayload(account, command),
        ownerId: command.oneTeam ? command.oneTeam.ownerId : command.by,
        note: null,
      },
    }),
  );
}

/** There is one sash: while one department is asked, no other is. */
function refuseSecondOffer({ handoffId, to }: HandoffState): Decision {
  const message = `This account already waits for an answer from ${name(to)}. Take that offer back first.`;
  return refuse('HANDOFF_ALREADY_OFFERED', message, { details: { handoffId } });
}

/** Below the agreed threshold an offer goes only with a reason, which is counted. */
function refuseIncomplete(agreement: JointAgreement, { items, overrideReason }: OfferHandoff): Decision | null {
  const { percent, missing } = completenessOf(agreement, items ?? {});
  if (percent >= agreement.thresholdPercent || overrideReason?.trim()) return null;
  const names = missing.map(({ en }) => en).join(', ');
  return refuse('HANDOFF_INCOMPLETE', `Still missing: ${names}. Fill them in, or say why it goes without them.`, {
    field: 'items',
    details: { missing, completeness: percent, threshold: agreement.thresholdPercent },
  });
}

/** Writes down what an offer will say; a draft binds nobody and can be written over. */
export function draftHandoff(account: PassingAccount, command: OfferHandoff): Decision {
  const wrong = offerProblem(account, command);
  if (wrong) return wrong;
  return accept(handoffDrafted.event({ ...aboutPass(account, command), payload: offerPayload(account, command) }));
}

function offerProblem({ holder, legsOn }: PassingAccount, command: OfferHandoff): Decision | null {
  const { from, to } = command;
  if (!isJoint(from, to, legsOn) && legsOn.includes(to)) {
    return refuse('JOINT_UNKNOWN', `${name(from)} does not pass to ${name(to)}.`, { field: 'to' });
  }
  if (!legsOn.includes(to)) {
    return refuse('DEPARTMENT_OFF', `${name(to)} is switched off in this organisation.`, { field: 'to' });
  }
  if (holder !== from) {
    return refuse('HANDOFF_NOT_HOLDER', `${name(holder)} holds this account now, so ${name(from)} cannot pass it.`, {
      field: 'from',
      details: { holder },
    });
  }
  return refuseLongNote(command.note) ?? refuseLongNote(command.overrideReason, 'overrideReason');
}

const name = (department: Department) => departmentWords[department].en;

function aboutPass(account: PassingAccount, command: OfferHandoff) {
  return {
    ...actedBy(command),
    accountId: account.id,
    department: command.from,
    subject: { type: 'handoff' as const, id: command.handoffId },
  };
}

function offerPayload(account: PassingAccount, command: OfferHandoff) {
  const { handoffId, from, to, leadId, leadAccountId, opportunityId, contractId, note, items, assigneeId, routing } =
    command;
  const { percent } = completenessOf(command.agreement ?? usualAgreement(command), items ?? {});
  return {
    // Nobody counted when it was history already.
    completenessPercent: command.importSource ? null : percent,
    overrideReason: command.overrideReason?.trim() || null,
    handoffId,
    from,
    to,
    leadId,
    leadAccountId: leadAccountId === account.id ? null : leadAccountId,
    opportunityId,
    contractId,
    cycleNumber: account.cycleNumber,
    note: note?.trim() || null,
    items: items ?? {},
    sources: sourcesOf(command),
    judgement: command.judgement ?? null,
    assigneeId,
    routing,
  };
}

/** Of the answers that were given: a source without its answer would be evidence for nothing. */
function sourcesOf({ items, sources }: OfferHandoff): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(sources ?? {}).filter(([item, events]) => events.length > 0 && items?.[item]?.trim()),
  );
}
