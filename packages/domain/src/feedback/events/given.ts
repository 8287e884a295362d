import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';
import { type FeedbackCategory, feedbackCategories } from '../feedback-words.ts';

/** Customer success tells seller, product and marketing what the deal looks like from the customer's side. */
export const feedbackGiven = defineEventKind({
  name: 'feedback.given',
  department: 'customer-success',
  label: { ja: '商談へのフィードバック', en: 'Feedback on the deal' },
  icon: 'message-forward',
  payload: z.object({
    feedbackId: z.string(),
    category: z.enum(Object.keys(feedbackCategories) as [FeedbackCategory, ...FeedbackCategory[]]),
    text: z.string().min(1),
    opportunityId: z.string().nullish(),
    /** The seller, where there is one. */
    repId: z.string().nullish(),
  }),
  summary: {
    ja: ({ category, text }) => `${feedbackCategories[category].ja}: ${text}`,
    en: ({ category, text }) => `${feedbackCategories[category].en}: ${text}`,
  },
  facts: ({ category }, telling) =>
    factsOf(telling, [{ ja: '内容', en: 'About' }, feedbackCategories[category][telling.locale]]),
  project: ({ accountId, occurredAt, actorId, importSource, payload }) => {
    const { feedbackId, category, text, opportunityId, repId } = payload;
    return [
      insert('dealFeedback', {
        accountId,
        id: feedbackId,
        category,
        text,
        opportunityId: opportunityId ?? null,
        repId: repId ?? null,
        givenAt: occurredAt,
        givenBy: actorId,
        importSource,
      }),
    ];
  },
});
