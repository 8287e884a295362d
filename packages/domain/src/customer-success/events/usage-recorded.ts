import { z } from 'zod';
import { tellDay } from '../../days.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { upsert } from '../../timeline/row-change.ts';
import { usageMetricWords } from '../usage-metric-words.ts';

export const usageRecorded = defineEventKind({
  name: 'customer-success.usage-recorded',
  department: 'customer-success',
  label: { ja: '利用状況', en: 'Usage' },
  icon: 'chart-bar',
  isNoise: true,
  payload: z.object({
    day: z.string(),
    metric: z.string(),
    quantity: z.number().nonnegative(),
    /** Where a source counts by contract, and what else it says of the day. */
    contractId: z.string().nullish(),
    attributes: z.record(z.string(), z.unknown()).optional(),
  }),
  summary: {
    ja: ({ day, metric, quantity }) => `${tellDay(day, 'ja')} ${usageMetricWords(metric).ja}: ${quantity}`,
    en: ({ day, metric, quantity }) => `${tellDay(day, 'en')} ${usageMetricWords(metric).en}: ${quantity}`,
  },
  project: ({ accountId, payload: { day, metric, quantity } }) => [
    upsert('usageDays', { accountId, metric, day }, { quantity }),
  ],
});
