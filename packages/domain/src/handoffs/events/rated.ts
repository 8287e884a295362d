import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { passFields, route } from '../pass.ts';
import { isRatingTag, ratingTags } from '../rating-tags.ts';

/** The receiver says how good the pass was, from 1 to 5; a later word replaces an earlier one. */
export const handoffRated = defineEventKind({
  name: 'handoffs.rated',
  department: 'by-actor',
  label: { ja: '引き継ぎの評価', en: 'Handoff rated' },
  icon: 'stars',
  payload: passFields.extend({ rating: z.number().int().min(1).max(5), tag: z.string().nullish() }),
  summary: {
    ja: ({ rating }) => `引き継ぎを評価: ${rating}/5`,
    en: ({ rating }) => `Rated the pass ${rating}/5`,
  },
  facts: (payload, telling) =>
    factsOf(
      telling,
      [{ ja: '引き継ぎ', en: 'Handoff' }, route(payload, telling.locale)],
      [{ ja: 'ひとこと', en: 'In a word' }, tagText(payload.tag, telling.locale)],
    ),
  project: ({ accountId, occurredAt, actorId, payload: { handoffId, rating, tag } }) => [
    update(
      'handoffs',
      { accountId, id: handoffId },
      { rating, ratingTag: tag ?? null, ratedAt: occurredAt, ratedBy: actorId },
      { column: 'ratedAt', at: occurredAt },
    ),
  ],
});

const tagText = (tag: string | null | undefined, locale: 'ja' | 'en') =>
  tag && isRatingTag(tag) ? ratingTags[tag][locale] : tag;
