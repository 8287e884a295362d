import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insert } from '../../timeline/row-change.ts';

export const leadCaptured = defineEventKind({
  name: 'marketing.lead-captured',
  department: 'marketing',
  label: { ja: 'リード獲得', en: 'Lead captured' },
  icon: 'user-heart',
  payload: z.object({
    leadId: z.string(),
    /** Raw, as it came in: 'unknown' and null are two different things. */
    source: z.string().nullable(),
    campaignId: z.string().nullish(),
    cycleNumber: z.number().int().positive(),
    attributes: z.record(z.string(), z.unknown()).default({}),
  }),
  summary: {
    ja: ({ source }) => `流入元: ${source || '不明'}`,
    en: ({ source }) => `Source: ${source || 'not recorded'}`,
  },
  facts: ({ attributes }) => Object.entries(attributes).map(([label, value]) => ({ label, value: String(value) })),
  project: ({ accountId, contactId, occurredAt, timePrecision, importSource, payload: { leadId, ...fields } }) => [
    insert('leads', {
      ...fields,
      accountId,
      id: leadId,
      contactId,
      state: 'open',
      enteredAt: occurredAt,
      enteredPrecision: timePrecision,
      importSource,
    }),
  ],
});
