import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { remove, update } from '../../timeline/row-change.ts';

/** Takes back exactly one merge; accounts that were merged into the released one stay with it. */
export const accountsUnmerged = defineEventKind({
  name: 'accounts.accounts-unmerged',
  department: 'by-actor',
  label: { ja: 'アカウント統合の取り消し', en: 'Merge undone' },
  icon: 'arrows-split',
  payload: z.object({ mergedId: z.string(), mergedName: z.string() }),
  summary: {
    ja: ({ mergedName }) => `${mergedName} の統合を取り消し`,
    en: ({ mergedName }) => `Undid the merge of ${mergedName}`,
  },
  project: ({ payload: { mergedId } }) => [
    update('accounts', { id: mergedId }, { mergedIntoId: null }),
    remove('accountAliases', { aliasId: mergedId }),
  ],
});
