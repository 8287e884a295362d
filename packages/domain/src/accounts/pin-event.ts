import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Words } from '../words.ts';
import { eventPinned } from './events/event-pinned.ts';
import { eventUnpinned } from './events/event-unpinned.ts';

/** More would be a second timeline. */
export const MOST_PINS = 3;

export interface PinEvent extends Acting {
  /** The account on which the event stands. */
  accountId: string;
  eventId: string;
  label: Words;
}

/** Pins an event for all departments. `pinned` are the events pinned now on the account and all merged into it. */
export function pinEvent(pinned: readonly string[], command: PinEvent): Decision {
  if (pinned.includes(command.eventId)) return accept();
  if (pinned.length >= MOST_PINS) {
    return refuse('TOO_MANY_PINS', `An account has up to ${MOST_PINS} pins. Take one off first.`);
  }
  return accept(eventPinned.event(pinFacts(command)));
}

export function unpinEvent(pinned: readonly string[], command: PinEvent): Decision {
  if (!pinned.includes(command.eventId)) return accept();
  return accept(eventUnpinned.event(pinFacts(command)));
}

function pinFacts({ accountId, eventId, label, ...acting }: PinEvent) {
  return {
    ...actedBy(acting),
    accountId,
    department: acting.as,
    subject: { type: 'account' as const, id: accountId },
    payload: { eventId, labelJa: label.ja, labelEn: label.en },
  };
}
