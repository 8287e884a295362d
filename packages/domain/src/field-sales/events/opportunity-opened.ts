import { z } from 'zod';
import { tellMoney } from '../../money.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';

export const opportunityOpened = defineEventKind({
  name: 'field-sales.opportunity-opened',
  department: 'field-sales',
  label: { ja: '案件化', en: 'Opportunity opened' },
  icon: 'briefcase',
  payload: z.object({
    opportunityId: z.string(),
    name: z.string(),
    leadId: z.string().nullish(),
    ownerId: z.string().nullish(),
    pipelineId: z.string(),
    stageKey: z.string(),
    amountMinor: z.number().int().nonnegative().nullish(),
    currency: z.string(),
    closeDate: z.string().nullish(),
    productId: z.string().nullish(),
    cycleNumber: z.number().int().positive(),
    attributes: z.record(z.string(), z.unknown()).default({}),
  }),
  summary: {
    ja: ({ name, amountMinor, currency }) =>
      `${name}${amountMinor == null ? '' : `（${tellMoney(amountMinor, currency, 'ja')}）`}`,
    en: ({ name, amountMinor, currency }) =>
      `${name}${amountMinor == null ? '' : `, ${tellMoney(amountMinor, currency, 'en')}`}`,
  },
  facts: ({ closeDate }, telling) => factsOf(telling, [{ ja: '受注予定日', en: 'Expected close' }, closeDate]),
  project: ({
    accountId,
    id,
    actorId,
    occurredAt,
    timePrecision,
    importSource,
    payload: { opportunityId, ...fields },
  }) => [
    insert('opportunities', {
      ...fields,
      accountId,
      id: opportunityId,
      state: 'open',
      openedAt: occurredAt,
      openedPrecision: timePrecision,
      stageSince: occurredAt,
      stagePrecision: timePrecision,
      importSource,
    }),
    insert('opportunityStageChanges', {
      accountId,
      id,
      opportunityId,
      fromStage: null,
      toStage: fields.stageKey,
      changedAt: occurredAt,
      changedBy: actorId,
    }),
  ],
});
