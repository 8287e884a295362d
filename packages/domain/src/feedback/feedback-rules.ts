import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { feedbackAnswered } from './events/answered.ts';
import { feedbackGiven } from './events/given.ts';
import {
  answeringDepartment,
  type FeedbackAudience,
  type FeedbackCategory,
  type FeedbackStatus,
  feedbackAudiences,
  feedbackCategories,
  feedbackStatuses,
} from './feedback-words.ts';

export interface GiveFeedback extends Acting {
  accountId: string;
  feedbackId: string;
  category: string;
  text: string;
  /** The deal that won the customer and its seller, where they are known. */
  deal: { id: string; ownerId: string | null } | null;
}

const LONGEST = 1000;

/** Tells the seller, product and marketing what the deal looks like from the customer's side. */
export function giveFeedback(command: GiveFeedback): Decision {
  const text = command.text.trim();
  const { accountId, feedbackId, category, deal } = command;
  if (!Object.hasOwn(feedbackCategories, category)) {
    return refuse('CATEGORY_UNKNOWN', `${category} is no kind of feedback.`, { field: 'category' });
  }
  if (!text) return refuse('TEXT_MISSING', 'Say what differs: the others were not there.', { field: 'text' });
  if (text.length > LONGEST) return refuse('TEXT_TOO_LONG', `At most ${LONGEST} characters.`, { field: 'text' });
  return accept(
    feedbackGiven.event({
      ...actedBy(command),
      accountId,
      subject: { type: 'feedback', id: feedbackId },
      payload: {
        feedbackId,
        category: category as FeedbackCategory,
        text,
        opportunityId: deal?.id ?? null,
        repId: deal?.ownerId ?? null,
      },
    }),
  );
}

/** Feedback as its rules see it. */
export interface FeedbackState {
  accountId: string;
  id: string;
  answers: readonly { audience: string; status: string; answer: string | null }[];
}

export interface AnswerFeedback extends Acting {
  audience: string;
  status: string;
  answer?: string | null;
}

/** Seen, in work, done: each audience for itself. What is done says how; the giver reads it. */
export function answerFeedback(feedback: FeedbackState, command: AnswerFeedback): Decision {
  const { audience, status } = command;
  const answer = command.answer?.trim() || null;
  if (!isOneOf(feedbackAudiences, audience)) {
    return refuse('AUDIENCE_UNKNOWN', `${audience} gets no feedback.`, { field: 'audience' });
  }
  if (!isOneOf(feedbackStatuses, status)) {
    return refuse('STATE_UNKNOWN', `${status} is no state of feedback.`, { field: 'status' });
  }
  if (status === 'done' && !answer) {
    return refuse('NOTE_MISSING', 'Say what was done: customer success reads it.', { field: 'answer' });
  }
  if (answer && answer.length > LONGEST) {
    return refuse('TEXT_TOO_LONG', `At most ${LONGEST} characters.`, { field: 'answer' });
  }
  const before = feedback.answers.find((one) => one.audience === audience);
  if (before?.status === status && before.answer === answer) return accept();
  return accept(
    feedbackAnswered.event({
      ...actedBy(command),
      accountId: feedback.accountId,
      department: answeringDepartment(audience),
      subject: { type: 'feedback', id: feedback.id },
      payload: { feedbackId: feedback.id, audience, status, answer },
    }),
  );
}

function isOneOf<Word extends FeedbackAudience | FeedbackStatus>(words: readonly Word[], text: string): text is Word {
  return (words as readonly string[]).includes(text);
}
