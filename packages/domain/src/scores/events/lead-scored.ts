import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { upsert } from '../../timeline/row-change.ts';
import type { Standing } from '../score-terms.ts';
import { sideWords, standingWords } from '../score-words.ts';
import { lineText, scoredFields, sumText } from '../scored-fields.ts';

/** A lead moved in the grid of a score model: by what happened, by time, or because the model was changed. */
export const leadScored = defineEventKind({
  name: 'marketing.lead-scored',
  department: 'marketing',
  label: { ja: 'スコアの変化', en: 'Score changed' },
  icon: 'gauge',
  payload: z.object({
    ...scoredFields,
    /** The lines that count most, with their points then. */
    reasons: z.array(z.object({ ja: z.string(), en: z.string(), points: z.number() })).default([]),
  }),
  summary: {
    ja: ({ nameJa, from, to }) =>
      `${nameJa}: ${standingWords(from as Standing, 'ja')} → ${standingWords(to as Standing, 'ja')}`,
    en: ({ nameEn, from, to }) =>
      `${nameEn}: ${standingWords(from as Standing, 'en')} → ${standingWords(to as Standing, 'en')}`,
  },
  facts: ({ fit, engagement, reasons, versionNumber }, telling) => [
    ...factsOf(
      telling,
      [sideWords.fit, sumText(fit, telling)],
      [sideWords.engagement, sumText(engagement, telling)],
      [{ ja: 'モデルの版', en: 'Model version' }, versionNumber],
    ),
    ...reasons.map((reason) => ({ label: reason[telling.locale], value: lineText(reason.points) })),
  ],
  project: ({ accountId, occurredAt, payload: { leadId, modelId, modelKey, to, fit, engagement, versionNumber } }) => [
    upsert(
      'leadScores',
      { accountId, leadId, modelId },
      { modelKey, standing: to, fit, engagement, versionNumber, scoredAt: occurredAt },
    ),
  ],
});
