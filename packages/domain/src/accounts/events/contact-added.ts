import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insert, insertOrKeep } from '../../timeline/row-change.ts';
import { fullName } from '../person-name.ts';

export const stakeholderRoles = ['decider', 'user', 'influencer', 'champion', 'opponent'] as const;

export const contactFields = z.object({
  /** 姓; a name that came in one piece stands here alone. */
  familyName: z.string(),
  givenName: z.string().nullish(),
  familyNameKana: z.string().nullish(),
  givenNameKana: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  title: z.string().nullish(),
  accountDepartmentId: z.string().nullish(),
  stakeholderRole: z.enum(stakeholderRoles).nullish(),
});

export const contactAdded = defineEventKind({
  name: 'accounts.contact-added',
  department: 'by-actor',
  label: { ja: '担当者追加', en: 'Contact added' },
  icon: 'user-plus',
  payload: contactFields.extend({ contactId: z.string() }),
  summary: {
    ja: ({ title, ...name }) => `${fullName(name)}${title ? `（${title}）` : ''}を追加`,
    en: ({ title, ...name }) => `${fullName(name)}${title ? `, ${title},` : ''} added`,
  },
  project: ({ accountId, occurredAt, payload: { contactId, ...fields } }) => [
    insert('contacts', { ...fields, accountId, id: contactId, createdAt: occurredAt }),
    ...(fields.email
      ? [insertOrKeep('accountKeys', { kind: 'email', value: fields.email, accountId, contactId })]
      : []),
  ],
});
