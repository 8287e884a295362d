import { z } from 'zod';
import { stakeholderRoleWords } from '../../accounts/contact-words.ts';
import { stakeholderRoles } from '../../accounts/events/contact-added.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { remove, upsert } from '../../timeline/row-change.ts';

const role = z.enum(stakeholderRoles).nullable();

export const dealRoleSet = defineEventKind({
  name: 'field-sales.deal-role-set',
  department: 'by-actor',
  label: { ja: '商談での役割', en: 'Role in a deal' },
  icon: 'users-group',
  payload: z.object({
    dealRoleId: z.string(),
    opportunityId: z.string(),
    deal: z.string(),
    contactId: z.string(),
    contactAccountId: z.string(),
    name: z.string(),
    role,
    before: role,
  }),
  summary: {
    ja: ({ name, role }) => (role ? `${name}を商談の${stakeholderRoleWords[role].ja}に設定` : `${name}を商談から外す`),
    en: ({ name, role }) =>
      role
        ? `${name} is the ${stakeholderRoleWords[role].en.toLowerCase()} of the deal`
        : `${name} has no part in the deal any more`,
  },
  facts: ({ deal, before }, telling) =>
    factsOf(
      telling,
      [{ ja: '商談', en: 'Deal' }, deal],
      [{ ja: '変更前', en: 'Before' }, before && stakeholderRoleWords[before][telling.locale]],
    ),
  project: ({ accountId, payload: { dealRoleId, opportunityId, contactId, contactAccountId, role } }) => [
    role
      ? upsert('dealRoles', { accountId, id: dealRoleId }, { opportunityId, contactId, contactAccountId, role })
      : remove('dealRoles', { accountId, id: dealRoleId }),
  ],
});
