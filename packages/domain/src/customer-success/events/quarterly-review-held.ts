import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';

export const quarterlyReviewHeld = defineEventKind({
  name: 'customer-success.quarterly-review-held',
  department: 'customer-success',
  label: { ja: '四半期レビュー', en: 'Quarterly review' },
  icon: 'presentation-analytics',
  payload: z.object({ note: z.string().nullish(), nextStep: z.string().nullish() }),
  summary: {
    ja: ({ note }) => note || '四半期レビューを実施',
    en: ({ note }) => note || 'Quarterly review held',
  },
  facts: ({ nextStep }, telling) => factsOf(telling, [{ ja: '次の一手', en: 'Next step' }, nextStep]),
});
