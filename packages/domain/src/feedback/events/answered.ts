import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { upsert } from '../../timeline/row-change.ts';
import { feedbackAudiences, feedbackAudienceWords, feedbackStatuses, feedbackStatusWords } from '../feedback-words.ts';

/** Those whom feedback reached say how far they are with it. */
export const feedbackAnswered = defineEventKind({
  name: 'feedback.answered',
  department: 'by-actor',
  label: { ja: 'フィードバックへの回答', en: 'Feedback answered' },
  icon: 'message-check',
  payload: z.object({
    feedbackId: z.string(),
    audience: z.enum(feedbackAudiences),
    status: z.enum(feedbackStatuses),
    answer: z.string().nullish(),
  }),
  summary: {
    ja: ({ audience, status, answer }) =>
      `フィードバック（${feedbackAudienceWords[audience].ja}）: ${feedbackStatusWords[status].ja}${answer ? `「${answer}」` : ''}`,
    en: ({ audience, status, answer }) =>
      `Feedback (${feedbackAudienceWords[audience].en}): ${feedbackStatusWords[status].en.toLowerCase()}${answer ? `, “${answer}”` : ''}`,
  },
  facts: ({ answer }, telling) => factsOf(telling, [{ ja: '回答', en: 'Answer' }, answer]),
  project: ({ accountId, occurredAt, actorId, payload: { feedbackId, audience, status, answer } }) => [
    upsert(
      'dealFeedbackAnswers',
      { accountId, feedbackId, audience },
      { status, answer: answer ?? null, answeredAt: occurredAt, answeredBy: actorId },
    ),
  ],
});
