import { z } from 'zod';
import { healthRatings, healthRatingWords } from '../../health/health-measures.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';

/** What whoever looks after the customer thinks of it: the part of a health score that no machine can know. */
export const healthRated = defineEventKind({
  name: 'customer-success.health-rated',
  department: 'customer-success',
  label: { ja: 'ヘルス評価', en: 'Health rated' },
  icon: 'heartbeat',
  payload: z.object({
    ratingId: z.string(),
    rating: z.enum(healthRatings),
    note: z.string().nullish(),
    /** The last day on which it counts, `YYYY-MM-DD`; 90 days unless said. */
    until: z.string().nullish(),
  }),
  summary: {
    ja: ({ rating }) => `担当者の評価: ${healthRatingWords[rating].ja}`,
    en: ({ rating }) => `Rated as ${healthRatingWords[rating].en.toLowerCase()}`,
  },
  facts: ({ note, until }, telling) =>
    factsOf(telling, [{ ja: '理由', en: 'Why' }, note], [{ ja: '有効期限', en: 'Counts until' }, until]),
  project: ({ accountId, actorId, occurredAt, payload: { ratingId, rating, note, until } }) => [
    insert('healthRatings', {
      accountId,
      id: ratingId,
      rating,
      note: note ?? null,
      until: until ?? null,
      ratedAt: occurredAt,
      ratedBy: actorId,
    }),
  ],
});
