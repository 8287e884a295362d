import { type Day, isDay } from '../days.ts';
import type { Refusal } from '../decision.ts';

export const findingStates = ['open', 'acted', 'closed'] as const;
export type FindingState = (typeof findingStates)[number];

export interface FindingStep {
  /** Acted: what is being done. Closed: what came of it. */
  note: string;
  recheckOn?: Day | null;
}

const refuse = (code: string, message: string, field?: string): Refusal => ({ code, message, ...(field && { field }) });

const LONGEST_NOTE = 1_000;
const tooLong = refuse('TEXT_TOO_LONG', `At most ${LONGEST_NOTE} characters.`, 'note');

/** Why a finding cannot be marked as acted upon; null when it can. A later word replaces an earlier one. */
export function refuseActing(state: FindingState, { note, recheckOn }: FindingStep, today: Day): Refusal | null {
  if (state === 'closed')
    return refuse('FINDING_CLOSED', 'This finding is closed. If it shows again, it is found again.');
  if (!note.trim()) return refuse('WORD_MISSING', 'Say what you are doing about it.', 'note');
  if (note.length > LONGEST_NOTE) return tooLong;
  if (recheckOn && (!isDay(recheckOn) || recheckOn <= today))
    return refuse('DATE_IN_PAST', 'The day of the re-check lies in the future.', 'recheckOn');
  return null;
}

/** Why a finding cannot be closed; null when it can. */
export function refuseClosing(state: FindingState, { note }: FindingStep): Refusal | null {
  if (state === 'closed') return refuse('FINDING_CLOSED', 'This finding is closed already.');
  if (!note.trim()) return refuse('WORD_MISSING', 'Say what came of it.', 'note');
  if (note.length > LONGEST_NOTE) return tooLong;
  return null;
}
