import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insertOrKeep, remove, update } from '../../timeline/row-change.ts';
import { changedFacts } from '../changed-fields.ts';
import { contactFieldWords, editableContactFields } from '../contact-fields.ts';

export const contactUpdated = defineEventKind({
  name: 'accounts.contact-updated',
  department: 'by-actor',
  label: { ja: '担当者更新', en: 'Contact updated' },
  icon: 'user-edit',
  payload: z.object({
    contactId: z.string(),
    name: z.string(),
    changes: editableContactFields.partial(),
    before: editableContactFields.partial(),
  }),
  summary: {
    ja: ({ name }) => `${name}の情報を変更`,
    en: ({ name }) => `Changed the details of ${name}`,
  },
  facts: ({ changes, before }, { locale }) => changedFacts(contactFieldWords, before, changes, locale),
  project: ({ accountId, payload: { contactId, changes, before } }) => [
    update('contacts', { accountId, id: contactId }, changes),
    // The key goes only where it is this contact's own: an address may be shared by two people.
    ...('email' in changes && before.email
      ? [remove('accountKeys', { kind: 'email', value: before.email, accountId, contactId })]
      : []),
    ...(changes.email
      ? [insertOrKeep('accountKeys', { kind: 'email', value: changes.email, accountId, contactId })]
      : []),
  ],
});
