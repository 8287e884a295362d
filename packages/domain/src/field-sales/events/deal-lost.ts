import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert, update } from '../../timeline/row-change.ts';
import { findLossReason } from '../loss-reasons.ts';

export const dealLost = defineEventKind({
  name: 'field-sales.deal-lost',
  department: 'field-sales',
  label: { ja: '失注', en: 'Deal lost' },
  icon: 'mood-sad',
  payload: z.object({
    opportunityId: z.string(),
    /** Set where the lead has no other open deal: then it is lost with this one. */
    leadId: z.string().nullish(),
    /** Where the lead stands on an account that was merged into this one. */
    leadAccountId: z.string().nullish(),
    name: z.string().nullish(),
    /** A code of `lossReasons`, or an import's own word. */
    reasonCode: z.string().nullable(),
    note: z.string().nullish(),
    reapproachOn: z.string().nullish(),
    fromStage: z.string().nullable().default(null),
    toStage: z.string().default('lost'),
  }),
  summary: {
    ja: ({ name, reasonCode }) =>
      `${name ?? '案件'}を失注${reasonCode ? `: ${findLossReason(reasonCode)?.label.ja ?? reasonCode}` : ''}`,
    en: ({ name, reasonCode }) =>
      `Lost ${name ?? 'the deal'}${reasonCode ? `: ${findLossReason(reasonCode)?.label.en ?? reasonCode}` : ''}`,
  },
  facts: ({ note, reapproachOn }, telling) =>
    factsOf(
      telling,
      [{ ja: 'メモ', en: 'Note' }, note],
      [{ ja: '再アプローチ予定', en: 'Approach again' }, reapproachOn],
    ),
  project: ({ accountId, id, actorId, occurredAt, timePrecision, payload }) => [
    update(
      'opportunities',
      { accountId, id: payload.opportunityId },
      {
        state: 'lost',
        stageKey: payload.toStage,
        stageSince: occurredAt,
        stagePrecision: timePrecision,
        lostAt: occurredAt,
        closedPrecision: timePrecision,
        lossReason: payload.reasonCode,
        lossNote: payload.note ?? null,
      },
    ),
    insert('opportunityStageChanges', {
      accountId,
      id,
      opportunityId: payload.opportunityId,
      fromStage: payload.fromStage,
      toStage: payload.toStage,
      changedAt: occurredAt,
      changedBy: actorId,
    }),
    ...(payload.leadId
      ? [update('leads', { accountId: payload.leadAccountId ?? accountId, id: payload.leadId }, { state: 'lost' })]
      : []),
  ],
});
