import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { upsert } from '../../timeline/row-change.ts';
import { ownedWorks, ownedWorkWords } from '../ownership-words.ts';

export const ownerAssigned = defineEventKind({
  name: 'accounts.owner-assigned',
  department: 'by-actor',
  label: { ja: '担当者の割り当て', en: 'Owner assigned' },
  icon: 'user-check',
  payload: z.object({
    work: z.enum(ownedWorks),
    userId: z.string(),
    /** As it was then: people leave, the sentence stays. */
    userName: z.string(),
    beforeName: z.string().nullish(),
  }),
  summary: {
    ja: ({ work, userName }) => `${ownedWorkWords[work].ja}の担当: ${userName}`,
    en: ({ work, userName }) => `${userName} owns ${ownedWorkWords[work].en.toLowerCase()}`,
  },
  facts: ({ beforeName }, telling) => factsOf(telling, [{ ja: '前任', en: 'Before' }, beforeName]),
  project: ({ accountId, occurredAt, payload: { work, userId } }) => [
    upsert('ownerships', { accountId, work }, { userId, since: occurredAt }),
  ],
});
