import { cycleEnded } from '../accounts/events/cycle-ended.ts';
import { type Acting, actedBy } from '../acting.ts';
import { addMonths, type Day, isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { departmentWords } from '../department-words.ts';
import type { Department } from '../departments.ts';
import { handoffRated } from './events/rated.ts';
import { handoffReAsked } from './events/re-asked.ts';
import { handoffRecycled } from './events/recycled.ts';
import type { HandoffState } from './handoff-state.ts';
import type { HandoverItem, JointAgreement } from './joint-agreement.ts';
import { passOf } from './pass.ts';
import { isRatingTag } from './rating-tags.ts';
import { refuseLongNote } from './refuse-long-note.ts';
import { agreedReasonWords, monthsToReapproach, readReasonCode } from './return-reasons.ts';

export interface RateHandoff extends Acting {
  rating: number;
  tag?: string | null;
}

/** The receiver's word on a pass that it has answered; 兼任 has nobody to tell. */
export function rateHandoff(handoff: HandoffState, command: RateHandoff): Decision {
  if (!['accepted', 'returned'].includes(handoff.state)) return notJudgedYet(handoff);
  if (handoff.isSelf)
    return refuse('HANDOFF_SELF', 'One team stands on both sides of this pass: there is nobody to tell.');
  const { rating, tag } = command;
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) {
    return refuse('RATING_INVALID', 'Rate from 1 (poor) to 5 (excellent).', { field: 'rating' });
  }
  if (tag && !isRatingTag(tag)) return refuse('TAG_UNKNOWN', `${tag} is no tag of a rating.`, { field: 'tag' });
  if (handoff.rating === rating && (handoff.ratingTag ?? null) === (tag ?? null)) return accept();
  return accept(
    handoffRated.event({ ...about(handoff, command), payload: { ...passOf(handoff), rating, tag: tag ?? null } }),
  );
}

export interface MarkReAsked extends Acting {
  item: string;
  /** The joint's items as they are agreed now. */
  items: readonly HandoverItem[];
  hadToAsk: boolean;
  /** What was marked before. */
  reAsked: readonly string[];
}

/** One tap: the customer had to be asked again. Saying it twice says it once. */
export function markReAsked(handoff: HandoffState, command: MarkReAsked): Decision {
  if (handoff.state !== 'accepted') return notJudgedYet(handoff);
  const item = command.items.find(({ key }) => key === command.item);
  if (!item) return refuse('ITEM_UNKNOWN', `${command.item} is no item of this handover.`, { field: 'item' });
  if (command.reAsked.includes(item.key) === command.hadToAsk) return accept();
  const { key, ja, en } = item;
  return accept(
    handoffReAsked.event({
      ...about(handoff, command),
      payload: { ...passOf(handoff), item: key, label: { ja, en }, hadToAsk: command.hadToAsk },
    }),
  );
}

export interface RecycleHandoff extends Acting {
  reasonCode: string;
  /** What the two departments agreed on. */
  reasons?: JointAgreement['returnReasons'];
  note?: string | null;
  today: Day;
  reapproachOn?: Day | null;
  survivorId: string;
  /** Who has the sash now. */
  holder: Department;
  cycle: { id: string; number: number; isOpen: boolean } | null;
  openDeals: number;
}

/** 案件化せず: after contact, not ripe. The pass stays accepted, the cycle ends, and a day is set to knock again. */
export function recycleHandoff(handoff: HandoffState, command: RecycleHandoff): Decision {
  if (handoff.state !== 'accepted') return notJudgedYet(handoff);
  if (handoff.outcome === 'recycled')
    return refuse('HANDOFF_RECYCLED', 'This pass has gone back to its sender already.');
  if (handoff.from === 'customer-success' || handoff.to === 'customer-success') {
    return refuse('JOINT_UNKNOWN', 'A customer does not go back to be made ripe.');
  }
  if (handoff.outcome && handoff.outcome !== 'deal') {
    const { outcome } = handoff;
    return refuse('HANDOFF_ENDED', `What became of this pass is known: ${outcome}.`, { details: { outcome } });
  }
  const { holder } = command;
  if (holder !== handoff.to) {
    const message = `${departmentWords[holder].en} holds this account now: only the holder gives it back.`;
    return refuse('HANDOFF_NOT_HOLDER', message, { details: { holder } });
  }
  if (command.openDeals > 0) {
    return refuse('DEAL_OPEN', 'A deal is open on this account. Lose it with its reason instead.');
  }
  const tooLong = refuseLongNote(command.note);
  if (tooLong) return tooLong;
  const reasonCode = readReasonCode(command.reasonCode);
  if (!reasonCode) return refuse('REASON_MISSING', 'Say why: choose a reason.', { field: 'reasonCode' });
  const reapproachOn = command.reapproachOn ?? addMonths(command.today, monthsToReapproach(reasonCode));
  if (!isDay(reapproachOn) || reapproachOn <= command.today) {
    return refuse('DATE_IN_PAST', 'The day to approach again lies in the future.', { field: 'reapproachOn' });
  }
  const { survivorId, cycle, note } = command;
  const recycled = handoffRecycled.event({
    ...about(handoff, command),
    payload: {
      ...passOf(handoff),
      survivorId: survivorId === handoff.accountId ? null : survivorId,
      reasonCode,
      reasonLabel: agreedReasonWords(reasonCode, command.reasons),
      note: note?.trim() || null,
      reapproachOn,
    },
  });
  if (!cycle?.isOpen) return accept(recycled);
  const ended = cycleEnded.event({
    ...actedBy(command),
    accountId: survivorId,
    department: handoff.to,
    subject: { type: 'cycle', id: cycle.id },
    payload: { cycleId: cycle.id, number: cycle.number, outcome: 'returned', reason: reasonCode, reapproachOn },
  });
  return accept(recycled, ended);
}

function notJudgedYet({ state }: HandoffState): Decision {
  return refuse('HANDOFF_NOT_ANSWERED', 'Answer the handoff first: accept it or return it.', { details: { state } });
}

function about({ accountId, handoffId, to }: HandoffState, acting: Acting) {
  return { ...actedBy(acting), accountId, department: to, subject: { type: 'handoff' as const, id: handoffId } };
}
