import { z } from 'zod';
import { type Leg, legs } from '../../departments.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insert, update } from '../../timeline/row-change.ts';

export const cycleKinds = ['new', 're-approach', 'renewal', 'expansion'] as const;

const words = {
  new: { ja: '新規', en: 'new business' },
  're-approach': { ja: '再アプローチ', en: 're-approach' },
  renewal: { ja: '更新', en: 'renewal' },
  expansion: { ja: '拡大', en: 'expansion' },
};

export const cycleStarted = defineEventKind({
  name: 'accounts.cycle-started',
  department: 'by-actor',
  label: { ja: 'サイクル開始', en: 'Cycle started' },
  icon: 'refresh',
  payload: z.object({
    cycleId: z.string(),
    number: z.number().int().positive(),
    kind: z.enum(cycleKinds),
    /** Whose leg the cycle starts on, where that changes: a re-approach begins with the department that found it. */
    holder: z.enum(legs as [Leg, ...Leg[]]).nullish(),
  }),
  summary: {
    ja: ({ number, kind }) => `第${number}サイクル（${words[kind].ja}）を開始`,
    en: ({ number, kind }) => `Cycle ${number} began (${words[kind].en})`,
  },
  project: ({ accountId, occurredAt, timePrecision, payload: { cycleId, number, kind, holder } }) => [
    insert('cycles', { accountId, id: cycleId, number, kind, startedAt: occurredAt, startedPrecision: timePrecision }),
    update('accounts', { id: accountId }, { cycleNumber: number }),
    ...(holder
      ? [
          update(
            'accounts',
            { id: accountId },
            { holder, holderSince: occurredAt },
            { column: 'holderSince', at: occurredAt },
          ),
        ]
      : []),
  ],
});
