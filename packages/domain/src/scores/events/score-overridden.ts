import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf, momentText } from '../../timeline/facts-of.ts';
import { upsert } from '../../timeline/row-change.ts';
import { scoredFields } from '../scored-fields.ts';

/** A person knew better than the model, said why, and until when that holds. */
export const scoreOverridden = defineEventKind({
  name: 'marketing.score-overridden',
  department: 'by-actor',
  label: { ja: 'スコアの手動上書き', en: 'Score overridden' },
  icon: 'hand-finger',
  payload: z.object({ ...scoredFields, reason: z.string(), until: z.iso.datetime() }),
  summary: {
    ja: ({ nameJa, to, reason }) => `${nameJa}を ${to} に上書き: ${reason}`,
    en: ({ nameEn, to, reason }) => `${nameEn} set to ${to}: ${reason}`,
  },
  facts: ({ from, until }, telling) =>
    factsOf(
      telling,
      [{ ja: '上書き前', en: 'Before' }, from],
      [{ ja: '有効期限', en: 'Until' }, momentText(until, telling)],
    ),
  project: ({ accountId, actorId, occurredAt, payload }) => {
    const { leadId, modelId, modelKey, to, fit, engagement, versionNumber, reason, until } = payload;
    return [
      upsert(
        'leadScores',
        { accountId, leadId, modelId },
        {
          ...{ modelKey, standing: to, fit, engagement, versionNumber, scoredAt: occurredAt },
          ...{ overrideCell: to, overrideReason: reason, overrideUntil: new Date(until) },
          ...{ overriddenBy: actorId, overriddenAt: occurredAt },
        },
      ),
    ];
  },
});
