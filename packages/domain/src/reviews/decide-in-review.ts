import { type Acting, actedBy } from '../acting.ts';
import { type Day, isDay } from '../days.ts';
import { accept, type Decision, type Refusal, refuse } from '../decision.ts';
import { reviewDecisionMade } from './events/decision-made.ts';
import type { ReviewPair } from './review-pairs.ts';
import type { Week } from './review-week.ts';

const LONGEST_DECISION = 1_000;

export interface DecideInReview extends Acting {
  decisionId: string;
  week: Week;
  pair: ReviewPair;
  text: string;
  /** The account that it is about; null where it is about the joint. */
  accountId: string | null;
  recheckOn?: Day | null;
  today: Day;
}

/** What is decided about an account stands on its timeline; what is about the joint is kept with the review. */
export function decideInReview(command: DecideInReview): Decision {
  const { decisionId, week, pair, accountId, recheckOn, today } = command;
  const text = command.text.trim();
  if (!text) return refuse('WORD_MISSING', 'Say what you decided.', { field: 'text' });
  if (text.length > LONGEST_DECISION) {
    return refuse('TEXT_TOO_LONG', `A decision has up to ${LONGEST_DECISION} characters.`, { field: 'text' });
  }
  if (recheckOn && (!isDay(recheckOn) || recheckOn <= today)) {
    return refuse('DATE_IN_PAST', 'The day of the re-check lies in the future.', { field: 'recheckOn' });
  }
  if (!accountId) return accept();
  return accept(
    reviewDecisionMade.event({
      ...actedBy(command),
      accountId,
      department: command.as,
      subject: { type: 'account', id: accountId },
      payload: { decisionId, week, ...pair, text, recheckOn: recheckOn ?? null },
    }),
  );
}

export const decisionResults = ['done', 'not-done'] as const;
export type DecisionResult = (typeof decisionResults)[number];

/** Why a decision cannot be looked at again; null when it can. What was not done needs a word, and can be looked at once more. */
export function refuseCheck(
  before: DecisionResult | null,
  { result, note }: { result: DecisionResult; note: string },
): Refusal | null {
  if (before === 'done') return { code: 'DECISION_DONE', message: 'This decision was found done already.' };
  if (result === 'not-done' && !note.trim())
    return { code: 'WORD_MISSING', message: 'Say why it was not done.', field: 'note' };
  if (note.length > LONGEST_DECISION)
    return { code: 'TEXT_TOO_LONG', message: `At most ${LONGEST_DECISION} characters.`, field: 'note' };
  return null;
}
