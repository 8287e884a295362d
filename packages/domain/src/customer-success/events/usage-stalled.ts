import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { usageMetricWords } from '../usage-metric-words.ts';

export const usageStalled = defineEventKind({
  name: 'customer-success.usage-stalled',
  department: 'customer-success',
  label: { ja: '利用停滞', en: 'Usage stalled' },
  icon: 'chart-arrows-vertical',
  payload: z.object({
    metric: z.string(),
    /** Mean a day over the last 14 days and over the 28 before. */
    recentMean: z.number().nonnegative(),
    beforeMean: z.number().positive(),
  }),
  summary: {
    ja: ({ recentMean, beforeMean }) => `利用が${Math.round((1 - recentMean / beforeMean) * 100)}%減少`,
    en: ({ recentMean, beforeMean }) => `Usage fell by ${Math.round((1 - recentMean / beforeMean) * 100)} %`,
  },
  facts: ({ metric, recentMean, beforeMean }, telling) =>
    factsOf(
      telling,
      [{ ja: '指標', en: 'Metric' }, usageMetricWords(metric)[telling.locale]],
      [{ ja: '直近14日の平均', en: 'Mean of 14 days' }, recentMean.toFixed(1)],
      [{ ja: 'その前28日の平均', en: 'Mean of the 28 before' }, beforeMean.toFixed(1)],
    ),
});
