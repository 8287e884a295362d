import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insert, update } from '../../timeline/row-change.ts';

export const opportunityMoved = defineEventKind({
  name: 'field-sales.opportunity-moved',
  department: 'field-sales',
  label: { ja: 'フェーズ変更', en: 'Stage changed' },
  icon: 'arrows-move-horizontal',
  payload: z.object({
    opportunityId: z.string(),
    fromStage: z.string().nullable(),
    toStage: z.string(),
    /** The stage's words on that day; stages are renamed, history is not. */
    toLabel: z.object({ ja: z.string(), en: z.string() }).nullish(),
  }),
  summary: {
    ja: ({ toLabel, toStage }) => `「${toLabel?.ja ?? toStage}」へ移動`,
    en: ({ toLabel, toStage }) => `Moved to ${toLabel?.en ?? toStage}`,
  },
  project: ({ accountId, id, actorId, occurredAt, timePrecision, payload: { opportunityId, fromStage, toStage } }) => [
    update(
      'opportunities',
      { accountId, id: opportunityId },
      { stageKey: toStage, stageSince: occurredAt, stagePrecision: timePrecision },
      { column: 'stageSince', at: occurredAt },
    ),
    insert('opportunityStageChanges', {
      accountId,
      id,
      opportunityId,
      fromStage,
      toStage,
      changedAt: occurredAt,
      changedBy: actorId,
    }),
  ],
});
