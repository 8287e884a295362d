import { taskEvent } from '../accounts/task-rules.ts';
import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Locale, Words } from '../words.ts';
import type { CallOutcome } from './call-outcomes.ts';
import { callCorrected } from './events/call-corrected.ts';
import { callLogged } from './events/call-logged.ts';

export interface LogCall extends Acting {
  accountId: string;
  contactId?: string | null;
  leadId?: string | null;
  outcome: CallOutcome;
  durationSeconds?: number | null;
  /** When the contact wants to be called again: becomes a task. */
  callbackAt?: Date | null;
  note?: string | null;
  /** The language of the task's title. */
  locale: Locale;
  ids: { call: string; task: string };
}

const callBack: Words = { ja: '折り返し架電', en: 'Call back' };
const A_MINUTE_MS = 60_000;

/** An outbound attempt and what came of it. A promised call back becomes a task, so that it is kept. */
export function logCall(contact: { leftAt: Date | null } | null, command: LogCall): Decision {
  const { accountId, contactId, leadId, outcome, durationSeconds, callbackAt, note, ids } = command;
  if (contact?.leftAt) return refuse('CONTACT_HAS_LEFT', 'This contact has left the company.', { field: 'contactId' });
  if (durationSeconds != null && durationSeconds < 0) {
    return refuse('DURATION_INVALID', 'A call cannot last less than nothing.', { field: 'durationSeconds' });
  }
  if (callbackAt && callbackAt <= command.at) {
    return refuse('CALLBACK_IN_THE_PAST', 'The call back must be in the future.', { field: 'callbackAt' });
  }
  const call = callLogged.event({
    ...actedBy(command),
    accountId,
    department: command.as,
    contactId: contactId ?? null,
    subject: { type: 'call', id: ids.call },
    payload: {
      callId: ids.call,
      leadId,
      outcome,
      durationSeconds,
      callbackAt: callbackAt?.toISOString(),
      note: note?.trim() || null,
    },
  });
  if (!callbackAt) return accept(call);
  const { by, at, as, importSource } = command;
  const task = {
    title: callBack[command.locale],
    assigneeId: by,
    dueAt: callbackAt,
    contactId,
    accountId,
    id: ids.task,
  };
  return accept(call, taskEvent({ ...task, by, at, as, importSource }));
}

export interface CallState {
  accountId: string;
  id: string;
  contactId: string | null;
  userId: string | null;
  outcome: CallOutcome;
  calledAt: Date;
}

export const CORRECTABLE_MINUTES = 10;

/** A slip of the finger: within minutes, by the caller alone; later it would rewrite yesterday's figures. */
export function correctCall(call: CallState, command: Acting & { outcome: CallOutcome }): Decision {
  if (call.outcome === command.outcome) return accept();
  if (call.userId !== command.by) return refuse('NOT_YOUR_CALL', 'Only the caller can correct a call.');
  if (command.at.getTime() - call.calledAt.getTime() > CORRECTABLE_MINUTES * A_MINUTE_MS) {
    return refuse('TOO_LATE_TO_CORRECT', `A call can be corrected for ${CORRECTABLE_MINUTES} minutes.`);
  }
  return accept(
    callCorrected.event({
      ...actedBy(command),
      accountId: call.accountId,
      department: command.as,
      contactId: call.contactId,
      subject: { type: 'call', id: call.id },
      payload: { callId: call.id, outcome: command.outcome, before: call.outcome },
    }),
  );
}
