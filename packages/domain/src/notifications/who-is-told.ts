import { commentAdded } from '../accounts/events/comment-added.ts';
import { taskCreated } from '../accounts/events/task-created.ts';
import { REAPPROACH_SOURCE } from '../accounts/lead-source-words.ts';
import { qualificationReached } from '../definitions/events/qualification-reached.ts';
import { findEventKind } from '../event-kinds.ts';
import { feedbackAnswered } from '../feedback/events/answered.ts';
import { feedbackGiven } from '../feedback/events/given.ts';
import { handoffAccepted } from '../handoffs/events/accepted.ts';
import { handoffDrafted } from '../handoffs/events/drafted.ts';
import { handoffEscalated } from '../handoffs/events/escalated.ts';
import { handoffExpired } from '../handoffs/events/expired.ts';
import { handoffOffered } from '../handoffs/events/offered.ts';
import { handoffRerouted } from '../handoffs/events/rerouted.ts';
import { handoffReturned } from '../handoffs/events/returned.ts';
import { handoffWithdrawn } from '../handoffs/events/withdrawn.ts';
import { leadCaptured } from '../marketing/events/lead-captured.ts';
import { leadScored } from '../scores/events/lead-scored.ts';
import { hasRisen } from '../scores/tell-score.ts';
import type { RecordedEvent } from '../timeline/event.ts';
import type { NotificationKind } from './notification-kinds.ts';

/** Whom an event may concern, as the tables know it. */
export interface Concerned {
  followers: readonly string[];
  /** Of a handoff: who gave it away. */
  sender: string | null;
  /** Of a handoff: whom the sender named, else the owner at the receiving department, else all its people. */
  receivers: readonly string[];
  /** Of a handoff: who leads the receiving department. */
  receiverManagers: readonly string[];
  /** Of feedback on a deal: the department heads whom it reaches beside the seller. */
  feedbackReaders: readonly string[];
  /** Of an answer to feedback: who gave it. */
  feedbackGiver: string | null;
  /** Of a lead: who works on it, else the owner at the department that holds the account. */
  leadOwner: string | null;
  /** Of a lead: who leads those that call. */
  leadManagers: readonly string[];
  /** Private records are told to those only who read them. */
  mayRead: (userId: string) => boolean;
}

export interface Told {
  userId: string;
  kind: NotificationKind;
}

/** Who is told of an event, each person once and for the first reason; nobody hears of what they did themselves. */
export function whoIsTold(event: RecordedEvent, concerned: Concerned): Told[] {
  const reasons = [
    ...own(event, concerned),
    ...(isWorthFollowing(event) ? concerned.followers.map((userId): Told => ({ userId, kind: 'followed' })) : []),
  ];
  const told = new Map<string, Told>();
  for (const reason of reasons) {
    const { userId } = reason;
    if (userId !== event.actorId && !told.has(userId) && concerned.mayRead(userId)) told.set(userId, reason);
  }
  return [...told.values()];
}

function own({ kind, payload }: RecordedEvent, concerned: Concerned): Told[] {
  const { sender, receivers, receiverManagers, feedbackReaders, feedbackGiver, leadOwner, leadManagers } = concerned;
  const toSender = (why: NotificationKind): Told[] => (sender ? [{ userId: sender, kind: why }] : []);
  switch (kind) {
    case commentAdded.name:
      return commentAdded.payload.parse(payload).mentions.map((userId) => ({ userId, kind: 'mention' }));
    case handoffOffered.name:
      return receivers.map((userId) => ({ userId, kind: 'handoff-offered' }));
    case handoffAccepted.name:
      return toSender('handoff-accepted');
    case handoffReturned.name:
      return toSender('handoff-returned');
    case handoffEscalated.name:
      return [
        ...receiverManagers.map((userId): Told => ({ userId, kind: 'handoff-escalated' })),
        ...toSender('handoff-escalated'),
      ];
    case handoffRerouted.name:
      return [
        ...receivers.map((userId): Told => ({ userId, kind: 'handoff-offered' })),
        ...toSender('handoff-rerouted'),
      ];
    case handoffExpired.name:
      return [...toSender('handoff-due'), ...receivers.map((userId): Told => ({ userId, kind: 'handoff-due' }))];
    case feedbackGiven.name: {
      const { repId } = feedbackGiven.payload.parse(payload);
      return [...(repId ? [repId] : []), ...feedbackReaders].map((userId) => ({ userId, kind: 'feedback-given' }));
    }
    case feedbackAnswered.name:
      return feedbackGiver ? [{ userId: feedbackGiver, kind: 'feedback-answered' }] : [];
    case taskCreated.name: {
      const { assigneeId } = taskCreated.payload.parse(payload);
      return assigneeId ? [{ userId: assigneeId, kind: 'task-assigned' }] : [];
    }
    case leadCaptured.name: {
      // What somebody begins by hand is theirs already.
      const { source } = leadCaptured.payload.parse(payload);
      const told = leadOwner ? [leadOwner] : leadManagers;
      return source === REAPPROACH_SOURCE ? told.map((userId) => ({ userId, kind: 'reapproach-begun' })) : [];
    }
    case qualificationReached.name:
      return leadOwner ? [{ userId: leadOwner, kind: 'lead-qualified' }] : [];
    case leadScored.name:
      return leadOwner && hasRisen(leadScored.payload.parse(payload))
        ? [{ userId: leadOwner, kind: 'lead-scored' }]
        : [];
    default:
      return [];
  }
}

/** Machine repeats, scores that time took down, and what is drafted or taken back before anyone saw it, would only teach people not to look. */
function isWorthFollowing({ kind, payload }: RecordedEvent): boolean {
  if (kind === leadScored.name) return hasRisen(leadScored.payload.parse(payload));
  return !findEventKind(kind)?.isNoise && kind !== handoffWithdrawn.name && kind !== handoffDrafted.name;
}

/** The kinds whose people are those of a lead. */
export const leadKinds: readonly string[] = [leadCaptured.name, qualificationReached.name, leadScored.name];

/** The kinds whose people are those of a handoff. */
export const handoffKinds: readonly string[] = [
  handoffOffered.name,
  handoffAccepted.name,
  handoffReturned.name,
  handoffEscalated.name,
  handoffRerouted.name,
  handoffExpired.name,
];
