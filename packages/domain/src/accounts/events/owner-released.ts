import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { remove } from '../../timeline/row-change.ts';
import { ownedWorks, ownedWorkWords } from '../ownership-words.ts';

/** Nobody owns the work any more: an assignment was taken back where nobody had owned it before. */
export const ownerReleased = defineEventKind({
  name: 'accounts.owner-released',
  department: 'by-actor',
  label: { ja: '担当者の割り当て解除', en: 'Owner released' },
  icon: 'user-minus',
  payload: z.object({
    work: z.enum(ownedWorks),
    /** As it was then. */
    userName: z.string(),
  }),
  summary: {
    ja: ({ work, userName }) => `${ownedWorkWords[work].ja}の担当を解除: ${userName}`,
    en: ({ work, userName }) => `${userName} no longer owns ${ownedWorkWords[work].en.toLowerCase()}`,
  },
  project: ({ accountId, payload: { work } }) => [remove('ownerships', { accountId, work })],
});
