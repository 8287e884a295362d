import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { surveyAnswered } from './events/survey-answered.ts';

export interface RecordSurvey extends Acting {
  accountId: string;
  surveyId: string;
  kind: 'nps' | 'csat';
  score: number;
  comment?: string | null;
  contactId?: string | null;
  /** The ticket that the answer is about. */
  ticketId?: string | null;
}

const scales = { nps: { from: 0, to: 10 }, csat: { from: 1, to: 5 } };

/** A customer's answer; a score outside its scale would bend every mean. */
export function recordSurvey(command: RecordSurvey): Decision {
  const { from, to } = scales[command.kind];
  if (!Number.isInteger(command.score) || command.score < from || command.score > to)
    return refuse('SCORE_OUT_OF_RANGE', `${command.kind.toUpperCase()} is a whole number from ${from} to ${to}.`, {
      field: 'score',
      details: { from, to },
    });
  return accept(
    surveyAnswered.event({
      ...actedBy(command),
      accountId: command.accountId,
      contactId: command.contactId ?? null,
      subject: { type: 'survey', id: command.surveyId },
      payload: {
        surveyId: command.surveyId,
        kind: command.kind,
        score: command.score,
        comment: command.comment?.trim() || null,
        ticketId: command.ticketId ?? null,
      },
    }),
  );
}
