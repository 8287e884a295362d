import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';

export const contactLeft = defineEventKind({
  name: 'accounts.contact-left',
  department: 'by-actor',
  label: { ja: '担当者の異動・退職', en: 'Contact left' },
  icon: 'user-minus',
  payload: z.object({ contactId: z.string(), name: z.string(), note: z.string().nullish() }),
  summary: {
    ja: ({ name }) => `${name}が異動・退職`,
    en: ({ name }) => `${name} left`,
  },
  facts: ({ note }, { locale }) => (note ? [{ label: locale === 'ja' ? 'メモ' : 'Note', value: note }] : []),
  project: ({ accountId, occurredAt, payload: { contactId } }) => [
    update('contacts', { accountId, id: contactId }, { leftAt: occurredAt }),
  ],
});
