import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update, upsert } from '../../timeline/row-change.ts';
import { accountFieldWords, editableAccountFields } from '../account-fields.ts';
import { changedFacts } from '../changed-fields.ts';

/** Stands on the survivor. No event moves: the timeline reads over the alias set. */
export const accountsMerged = defineEventKind({
  name: 'accounts.accounts-merged',
  department: 'by-actor',
  label: { ja: 'アカウント統合', en: 'Accounts merged' },
  icon: 'arrows-join',
  payload: z.object({
    mergedId: z.string(),
    mergedName: z.string(),
    /** What the survivor took over from the other, and what stood there before. */
    taken: editableAccountFields.partial().default({}),
    before: editableAccountFields.partial().default({}),
  }),
  summary: {
    ja: ({ mergedName }) => `${mergedName} をこのアカウントに統合`,
    en: ({ mergedName }) => `Merged ${mergedName} into this account`,
  },
  // Merges of earlier versions have taken nothing over.
  facts: ({ taken = {}, before = {} }, { locale }) => changedFacts(accountFieldWords, before, taken, locale),
  project: ({ accountId, payload: { mergedId, taken = {} } }) => [
    ...(Object.keys(taken).length > 0 ? [update('accounts', { id: accountId }, taken)] : []),
    update('accounts', { id: mergedId }, { mergedIntoId: accountId }),
    upsert('accountAliases', { aliasId: mergedId }, { survivorId: accountId }),
  ],
});
