import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { remove } from '../../timeline/row-change.ts';

/** Takes a dismissal back: the pair may be proposed again. */
export const duplicateReconsidered = defineEventKind({
  name: 'accounts.duplicate-reconsidered',
  department: 'by-actor',
  label: { ja: '重複の確認を取り消し', en: 'Duplicate looked at again' },
  icon: 'copy',
  payload: z.object({ otherId: z.string(), otherName: z.string() }),
  summary: {
    ja: ({ otherName }) => `${otherName} との重複をあらためて確認`,
    en: ({ otherName }) => `May be the same company as ${otherName} after all`,
  },
  project: ({ accountId, payload: { otherId } }) => [remove('duplicateDismissals', { accountId, otherId })],
});
