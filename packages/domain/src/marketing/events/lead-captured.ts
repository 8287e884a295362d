import { z } from 'zod';
import { leadSourceWords } from '../../accounts/lead-source-words.ts';
import { routingFields, routingText } from '../../routing/routing-reason.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
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
    /** Who of inside sales gets it, and how the rules found them. */
    routing: routingFields.nullish(),
  }),
  summary: {
    ja: ({ source }) => `流入元: ${source ? leadSourceWords(source).ja : '不明'}`,
    en: ({ source }) => `Source: ${source ? leadSourceWords(source).en : 'not recorded'}`,
  },
  facts: ({ attributes, routing }, telling) => [
    ...Object.entries(attributes).map(([label, value]) => ({ label, value: String(value) })),
    ...factsOf(telling, [{ ja: '割り当て', en: 'Routing' }, routing && routingText(routing, telling.locale)]),
  ],
  project: ({ accountId, contactId, occurredAt, timePrecision, importSource, payload }) => {
    const { leadId, source, campaignId, cycleNumber, attributes, routing } = payload;
    const lead = {
      ...{ source, campaignId, cycleNumber, attributes },
      insideSalesUserId: routing?.userId ?? null,
      accountId,
      id: leadId,
      contactId,
      state: 'open',
      enteredAt: occurredAt,
      enteredPrecision: timePrecision,
      importSource,
    };
    return [insert('leads', lead)];
  },
});
