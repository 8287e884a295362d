import { actedBy } from '../acting.ts';
import { addBusinessHours, type BusinessCalendar } from '../business-calendar.ts';
import { accept, type Decision } from '../decision.ts';
import type { Routing } from '../routing/routing-reason.ts';
import { expireHandoff } from './decide-handoff.ts';
import { handoffEscalated } from './events/escalated.ts';
import { handoffRerouted } from './events/rerouted.ts';
import type { HandoffState } from './handoff-state.ts';
import { passOf } from './pass.ts';

interface Clock {
  at: Date;
  calendar: BusinessCalendar;
}

export interface EscalateHandoff extends Clock {
  /** Business hours that the manager has before it goes on. */
  rerouteAfterHours: number;
  assigneeName: string | null;
}

/** The deadline passed without an answer: told once. Imported history and passes to oneself have no clock. */
export function escalateHandoff(handoff: HandoffState, command: EscalateHandoff): Decision {
  const { at, calendar, rerouteAfterHours, assigneeName } = command;
  const { state, dueAt, importSource, escalatedAt } = handoff;
  if (state !== 'offered' || !dueAt || importSource || escalatedAt || dueAt > at) return accept();
  const nextStepAt = addBusinessHours(at, rerouteAfterHours, calendar);
  return accept(
    handoffEscalated.event({
      ...bySystem(handoff, at),
      payload: {
        ...passOf(handoff),
        ...{ dueAt: dueAt.toISOString(), nextStepAt: nextStepAt.toISOString(), assigneeName },
      },
    }),
  );
}

export interface MoveHandoffOn extends Clock {
  /** Who is next by the rules; null where nobody is left. */
  routing: Routing | null;
  beforeName: string | null;
  answerWithinHours: number;
}

/** The manager's time is over, too: the next person gets it with a new clock; where nobody is left it expires. */
export function moveHandoffOn(handoff: HandoffState, command: MoveHandoffOn): Decision {
  const { at, calendar, routing, beforeName, answerWithinHours } = command;
  if (!isTimeToMoveOn(handoff, at)) return accept();
  if (!routing) return expireHandoff(handoff, at);
  return accept(
    handoffRerouted.event({
      ...bySystem(handoff, at),
      payload: {
        ...passOf(handoff),
        ...{ routing, beforeName, hadBy: hadBy(handoff) },
        dueAt: addBusinessHours(at, answerWithinHours, calendar).toISOString(),
      },
    }),
  );
}

/** Everybody who had it, the one who has it now among them: none of them gets it again. */
export function hadBy({ hadBy: before = [], assigneeId }: HandoffState): string[] {
  return [...new Set([...before, ...(assigneeId ? [assigneeId] : [])])];
}

export function isTimeToMoveOn({ state, nextStepAt, importSource }: HandoffState, at: Date): boolean {
  return state === 'offered' && !importSource && nextStepAt != null && nextStepAt <= at;
}

function bySystem({ accountId, handoffId, from }: HandoffState, at: Date) {
  return {
    ...actedBy({ by: null, at }),
    accountId,
    department: from,
    subject: { type: 'handoff' as const, id: handoffId },
  };
}
