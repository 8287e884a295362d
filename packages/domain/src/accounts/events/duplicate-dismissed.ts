import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { upsert } from '../../timeline/row-change.ts';

/** Somebody looked: the two are two companies. Stands on the account with the smaller id, so that a pair is remembered once. */
export const duplicateDismissed = defineEventKind({
  name: 'accounts.duplicate-dismissed',
  department: 'by-actor',
  label: { ja: '重複ではないと確認', en: 'Not a duplicate' },
  icon: 'copy-off',
  payload: z.object({ otherId: z.string(), otherName: z.string() }),
  summary: {
    ja: ({ otherName }) => `${otherName} とは別の会社と確認`,
    en: ({ otherName }) => `Confirmed as another company than ${otherName}`,
  },
  project: ({ accountId, occurredAt, actorId, payload: { otherId } }) => [
    upsert('duplicateDismissals', { accountId, otherId }, { dismissedAt: occurredAt, dismissedBy: actorId }),
  ],
});
