import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update, upsert } from '../../timeline/row-change.ts';

/** Stands on the survivor. No event moves: the timeline reads over the alias set. */
export const accountsMerged = defineEventKind({
  name: 'accounts.accounts-merged',
  department: 'by-actor',
  label: { ja: 'アカウント統合', en: 'Accounts merged' },
  icon: 'arrows-join',
  payload: z.object({
    mergedId: z.string(),
    mergedName: z.string(),
    /** Accounts that had been merged into the merged one before; they are read through the new survivor now. */
    alongIds: z.array(z.string()).default([]),
  }),
  summary: {
    ja: ({ mergedName }) => `${mergedName} をこのアカウントに統合`,
    en: ({ mergedName }) => `Merged ${mergedName} into this account`,
  },
  project: ({ accountId, payload: { mergedId, alongIds } }) => [
    update('accounts', { id: mergedId }, { mergedIntoId: accountId }),
    ...[mergedId, ...alongIds].map((aliasId) => upsert('accountAliases', { aliasId }, { survivorId: accountId })),
  ],
});
