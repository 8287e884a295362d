import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { remove, update, upsert } from '../../timeline/row-change.ts';

export const accountsUnmerged = defineEventKind({
  name: 'accounts.accounts-unmerged',
  department: 'by-actor',
  label: { ja: 'アカウント統合の取り消し', en: 'Merge undone' },
  icon: 'arrows-split',
  payload: z.object({
    mergedId: z.string(),
    mergedName: z.string(),
    /** Accounts that go back to being read through the released one. */
    alongIds: z.array(z.string()).default([]),
  }),
  summary: {
    ja: ({ mergedName }) => `${mergedName} の統合を取り消し`,
    en: ({ mergedName }) => `Undid the merge of ${mergedName}`,
  },
  project: ({ payload: { mergedId, alongIds } }) => [
    update('accounts', { id: mergedId }, { mergedIntoId: null }),
    remove('accountAliases', { aliasId: mergedId }),
    ...alongIds.map((aliasId) => upsert('accountAliases', { aliasId }, { survivorId: mergedId })),
  ],
});
