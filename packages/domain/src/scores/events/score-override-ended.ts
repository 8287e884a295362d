import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { upsert } from '../../timeline/row-change.ts';
import type { Standing } from '../score-terms.ts';
import { standingWords } from '../score-words.ts';
import { scoredFields } from '../scored-fields.ts';

const whyWords = {
  withdrawn: { ja: '手動上書きを取り消し', en: 'Override withdrawn' },
  expired: { ja: '手動上書きの期限切れ', en: 'Override expired' },
};

/** The model speaks again: an override was withdrawn, or its time was up. */
export const scoreOverrideEnded = defineEventKind({
  name: 'marketing.score-override-ended',
  department: 'by-actor',
  label: { ja: 'スコアの手動上書きの終了', en: 'Score override ended' },
  icon: 'hand-off',
  payload: z.object({ ...scoredFields, why: z.enum(['withdrawn', 'expired']) }),
  summary: {
    ja: ({ nameJa, why, from, to }) =>
      `${nameJa}: ${whyWords[why].ja}（${standingWords(from as Standing, 'ja')} → ${standingWords(to as Standing, 'ja')}）`,
    en: ({ nameEn, why, from, to }) =>
      `${nameEn}: ${whyWords[why].en} (${standingWords(from as Standing, 'en')} → ${standingWords(to as Standing, 'en')})`,
  },
  project: ({ accountId, occurredAt, payload }) => {
    const { leadId, modelId, modelKey, to, fit, engagement, versionNumber } = payload;
    return [
      upsert(
        'leadScores',
        { accountId, leadId, modelId },
        {
          ...{ modelKey, standing: to, fit, engagement, versionNumber, scoredAt: occurredAt },
          ...{ overrideCell: null, overrideReason: null, overrideUntil: null, overriddenBy: null, overriddenAt: null },
        },
      ),
    ];
  },
});
