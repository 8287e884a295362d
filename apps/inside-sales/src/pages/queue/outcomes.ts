import type { callOutcomeWords } from '@tasuki/domain/inside-sales/call-outcomes';
import type { CallOutcome } from '../../__generated__/operations.ts';

interface Outcome {
  /** As the API spells it. */
  value: CallOutcome;
  words: keyof typeof callOutcomeWords;
}

/** The outcomes by their keys 1 to 8, the daily ones first. */
export const OUTCOMES: readonly Outcome[] = [
  { value: 'APPOINTMENT', words: 'appointment' },
  { value: 'MEANINGFUL', words: 'meaningful' },
  { value: 'ABSENT', words: 'absent' },
  { value: 'GATEKEEPER', words: 'gatekeeper' },
  { value: 'CALLBACK', words: 'callback' },
  { value: 'REFUSED', words: 'refused' },
  { value: 'CONVERSATION', words: 'conversation' },
  { value: 'WRONG_NUMBER', words: 'wrong-number' },
];

/** The domain's word for an outcome of the API. */
export function wordsOf(outcome: CallOutcome): Outcome['words'] {
  return OUTCOMES.find(({ value }) => value === outcome)?.words ?? 'absent';
}
