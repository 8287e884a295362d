import { z } from 'zod';
import { legSchema, route } from '../../handoffs/pass.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';

/** What two departments decided about this account in their weekly review. The review keeps it, too. */
export const reviewDecisionMade = defineEventKind({
  name: 'reviews.decision-made',
  department: 'by-actor',
  label: { ja: '週次レビューの決定', en: 'Decided in the weekly review' },
  icon: 'users-group',
  payload: z.object({
    decisionId: z.string(),
    week: z.string(),
    from: legSchema,
    to: legSchema,
    text: z.string(),
    /** A day, `YYYY-MM-DD`. */
    recheckOn: z.string().nullish(),
  }),
  summary: {
    ja: ({ text }) => `週次レビューで決定: ${text}`,
    en: ({ text }) => `Decided in the weekly review: ${text}`,
  },
  facts: ({ week, recheckOn, ...pair }, telling) =>
    factsOf(
      telling,
      [{ ja: '部門', en: 'Departments' }, route(pair, telling.locale)],
      [{ ja: '週', en: 'Week' }, week],
      [{ ja: '再確認日', en: 'Looked at again on' }, recheckOn],
    ),
});
