import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update, upsert } from '../../timeline/row-change.ts';

/** Stands on the survivor. No event moves: the timeline reads over the alias set. */
export const accountsMerged = defineEventKind({
  name: 'accounts.accounts-merged',
  department: 'by-actor',
  label: { ja: 'アカウント統合', en: 'Accounts merged' },
  icon: 'arrows-join',
  payload: z.object({ mergedId: z.string(), mergedName: z.string() }),
  summary: {
    ja: ({ mergedName }) => `${mergedName} をこのアカウントに統合`,
    en: ({ mergedName }) => `Merged ${mergedName} into this account`,
  },
  project: ({ accountId, payload: { mergedId } }) => [
    update('accounts', { id: mergedId }, { mergedIntoId: accountId }),
    upsert('accountAliases', { aliasId: mergedId }, { survivorId: accountId }),
  ],
});
