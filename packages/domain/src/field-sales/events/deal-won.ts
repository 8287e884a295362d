import { z } from 'zod';
import { tellMoney } from '../../money.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insert, update } from '../../timeline/row-change.ts';

export const dealWon = defineEventKind({
  name: 'field-sales.deal-won',
  department: 'field-sales',
  label: { ja: '受注', en: 'Deal won' },
  icon: 'trophy',
  payload: z.object({
    opportunityId: z.string(),
    leadId: z.string().nullish(),
    /** Where the lead stands on an account that was merged into this one. */
    leadAccountId: z.string().nullish(),
    contractId: z.string().nullish(),
    name: z.string().nullish(),
    amountMinor: z.number().int().nonnegative().nullish(),
    currency: z.string(),
    fromStage: z.string().nullable().default(null),
    toStage: z.string().default('won'),
  }),
  summary: {
    ja: ({ name, amountMinor, currency }) =>
      `${name ?? '案件'}を受注${amountMinor == null ? '' : `（${tellMoney(amountMinor, currency, 'ja')}）`}`,
    en: ({ name, amountMinor, currency }) =>
      `Won ${name ?? 'the deal'}${amountMinor == null ? '' : `, ${tellMoney(amountMinor, currency, 'en')}`}`,
  },
  project: ({ accountId, id, actorId, occurredAt, timePrecision, payload }) => [
    update(
      'opportunities',
      { accountId, id: payload.opportunityId },
      {
        state: 'won',
        stageKey: payload.toStage,
        stageSince: occurredAt,
        stagePrecision: timePrecision,
        wonAt: occurredAt,
        closedPrecision: timePrecision,
        ...(payload.amountMinor == null ? {} : { amountMinor: payload.amountMinor, currency: payload.currency }),
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
      ? [
          update(
            'leads',
            { accountId: payload.leadAccountId ?? accountId, id: payload.leadId },
            { state: 'won', wonAt: occurredAt, wonPrecision: timePrecision },
          ),
        ]
      : []),
  ],
});
