import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { remove, update } from '../../timeline/row-change.ts';
import { editableAccountFields } from '../account-fields.ts';

/** Takes back exactly one merge; accounts that were merged into the released one stay with it. */
export const accountsUnmerged = defineEventKind({
  name: 'accounts.accounts-unmerged',
  department: 'by-actor',
  label: { ja: 'アカウント統合の取り消し', en: 'Merge undone' },
  icon: 'arrows-split',
  payload: z.object({
    mergedId: z.string(),
    mergedName: z.string(),
    /** What the survivor had taken over and nobody has changed since, as it stood before. */
    restored: editableAccountFields.partial().default({}),
  }),
  summary: {
    ja: ({ mergedName }) => `${mergedName} の統合を取り消し`,
    en: ({ mergedName }) => `Undid the merge of ${mergedName}`,
  },
  project: ({ accountId, payload: { mergedId, restored = {} } }) => [
    ...(Object.keys(restored).length > 0 ? [update('accounts', { id: accountId }, restored)] : []),
    update('accounts', { id: mergedId }, { mergedIntoId: null }),
    remove('accountAliases', { aliasId: mergedId }),
  ],
});
