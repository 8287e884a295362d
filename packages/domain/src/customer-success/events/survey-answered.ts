import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';

const outOf = { nps: 10, csat: 5 };

export const surveyAnswered = defineEventKind({
  name: 'customer-success.survey-answered',
  department: 'customer-success',
  label: { ja: 'アンケート回答', en: 'Survey answered' },
  icon: 'mood-check',
  payload: z.object({
    surveyId: z.string(),
    kind: z.enum(['nps', 'csat']),
    score: z.number().int().min(0).max(10),
    comment: z.string().nullish(),
    /** The ticket that the answer is about. */
    ticketId: z.string().nullish(),
  }),
  summary: {
    ja: ({ kind, score }) => `${kind.toUpperCase()} ${score} / ${outOf[kind]}`,
    en: ({ kind, score }) => `${kind.toUpperCase()} ${score} of ${outOf[kind]}`,
  },
  facts: ({ comment }, telling) => factsOf(telling, [{ ja: 'コメント', en: 'Comment' }, comment]),
  project: ({ accountId, contactId, occurredAt, timePrecision, importSource, payload: { surveyId, ...fields } }) => [
    insert('surveys', {
      ...fields,
      accountId,
      id: surveyId,
      contactId,
      answeredAt: occurredAt,
      answeredPrecision: timePrecision,
      importSource,
    }),
  ],
});
