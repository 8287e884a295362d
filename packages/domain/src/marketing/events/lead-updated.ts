import { z } from 'zod';
import { leadSourceWords } from '../../accounts/lead-source-words.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { timePrecisions } from '../../timeline/event.ts';
import { factsOf, momentText } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

const nameOf = (source: string | null) => leadSourceWords(source ?? '—');

/** More is known about a lead than when it was captured, or something else. */
export const leadUpdated = defineEventKind({
  name: 'marketing.lead-updated',
  department: 'marketing',
  label: { ja: 'リード情報の更新', en: 'Lead updated' },
  icon: 'user-edit',
  payload: z.object({
    leadId: z.string(),
    source: z.string().nullable(),
    attributes: z.record(z.string(), z.unknown()),
    enteredAt: z.iso.datetime(),
    enteredPrecision: z.enum(timePrecisions),
    before: z.object({ source: z.string().nullable(), enteredAt: z.iso.datetime() }),
    /** The deal that it had become before anyone recorded the lead itself. */
    won: z
      .object({
        opportunityId: z.string(),
        contractId: z.string().nullable(),
        at: z.iso.datetime(),
        precision: z.enum(timePrecisions),
      })
      .nullish(),
  }),
  summary: {
    ja: ({ source, before }) =>
      source === before.source
        ? 'リードの項目を更新'
        : `流入元を訂正: ${nameOf(before.source).ja} → ${nameOf(source).ja}`,
    en: ({ source, before }) =>
      source === before.source
        ? 'Lead details updated'
        : `Source corrected: ${nameOf(before.source).en} → ${nameOf(source).en}`,
  },
  facts: ({ enteredAt, before }, telling) =>
    factsOf(telling, [
      { ja: '獲得日時', en: 'Captured' },
      enteredAt === before.enteredAt
        ? null
        : `${momentText(before.enteredAt, telling)} → ${momentText(enteredAt, telling)}`,
    ]),
  project: ({ accountId, payload: { leadId, source, attributes, enteredAt, enteredPrecision, won } }) => [
    update(
      'leads',
      { accountId, id: leadId },
      {
        ...{ source, attributes, enteredAt: new Date(enteredAt), enteredPrecision },
        ...(won ? { state: 'won', wonAt: new Date(won.at), wonPrecision: won.precision } : {}),
      },
    ),
    ...(won ? [update('opportunities', { accountId, id: won.opportunityId }, { leadId })] : []),
    ...(won?.contractId ? [update('contracts', { accountId, id: won.contractId }, { leadId })] : []),
  ],
});
