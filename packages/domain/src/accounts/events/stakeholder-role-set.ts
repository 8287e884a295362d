import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';
import { stakeholderRoleWords } from '../contact-words.ts';
import { stakeholderRoles } from './contact-added.ts';

export const stakeholderRoleSet = defineEventKind({
  name: 'accounts.stakeholder-role-set',
  department: 'by-actor',
  label: { ja: '関係者の役割', en: 'Stakeholder role' },
  icon: 'users-group',
  payload: z.object({
    contactId: z.string(),
    name: z.string(),
    role: z.enum(stakeholderRoles).nullable(),
    before: z.enum(stakeholderRoles).nullable(),
  }),
  summary: {
    ja: ({ name, role }) => (role ? `${name}を${stakeholderRoleWords[role].ja}に設定` : `${name}の役割を解除`),
    en: ({ name, role }) =>
      role ? `${name} is the ${stakeholderRoleWords[role].en.toLowerCase()}` : `Role of ${name} cleared`,
  },
  project: ({ accountId, payload: { contactId, role } }) => [
    update('contacts', { accountId, id: contactId }, { stakeholderRole: role }),
  ],
});
