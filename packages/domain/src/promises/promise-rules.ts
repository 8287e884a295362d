import { type Acting, actedBy } from '../acting.ts';
import { type Day, isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { promiseMade } from './events/made.ts';
import { promiseReviewed } from './events/reviewed.ts';
import { isPromiseState, type PromiseState } from './promise-words.ts';

export interface MakePromise extends Acting {
  accountId: string;
  promiseId: string;
  text: string;
  opportunityId?: string | null;
  dueOn?: Day | null;
}

const LONGEST = 500;

/** Writes down what the customer was promised, for those who will have to keep it. */
export function makePromise(command: MakePromise): Decision {
  const text = command.text.trim();
  if (!text) return refuse('TEXT_MISSING', 'Say what was promised.', { field: 'text' });
  if (text.length > LONGEST) return refuse('TEXT_TOO_LONG', `At most ${LONGEST} characters.`, { field: 'text' });
  const { accountId, promiseId, opportunityId, dueOn } = command;
  if (dueOn && !isDay(dueOn)) return refuse('DATE_INVALID', `${dueOn} is no day.`, { field: 'dueOn' });
  return accept(
    promiseMade.event({
      ...actedBy(command),
      accountId,
      department: command.as,
      subject: { type: 'promise', id: promiseId },
      payload: { promiseId, text, opportunityId: opportunityId ?? null, dueOn: dueOn ?? null },
    }),
  );
}

/** A promise as its rules see it. */
export interface PromiseRecord {
  accountId: string;
  id: string;
  text: string;
  state: PromiseState;
  version: number;
}

export interface ReviewPromise extends Acting {
  state: string;
  note?: string | null;
  /** What the caller saw; null skips the check. */
  version: number | null;
}

/** Kept, at risk, impossible, or open again: the word of those who have to keep it. A bad one says why. */
export function reviewPromise(promise: PromiseRecord, command: ReviewPromise): Decision {
  const { state, version } = command;
  const note = command.note?.trim() || null;
  if (!isPromiseState(state)) return refuse('STATE_UNKNOWN', `${state} is no state of a promise.`, { field: 'state' });
  if (version !== null && version !== promise.version) {
    return refuse('CONFLICT', 'Someone else changed this meanwhile. Compare both and save again.', {
      details: { version: promise.version, yours: { state }, theirs: { state: promise.state } },
    });
  }
  if (!note && (state === 'at-risk' || state === 'impossible')) {
    return refuse('NOTE_MISSING', 'Say what stands in the way: the seller reads it.', { field: 'note' });
  }
  const { accountId, id, text } = promise;
  return accept(
    promiseReviewed.event({
      ...actedBy(command),
      accountId,
      department: command.as,
      subject: { type: 'promise', id },
      payload: { promiseId: id, text, state, note },
    }),
  );
}
