import { stakeholderRoleWords } from '../../accounts/contact-words.ts';
import { defineFact } from '../define-fact.ts';

export const contactRole = defineFact({
  name: 'contact.role',
  type: 'text',
  label: { ja: '商談での役割', en: 'Stakeholder role' },
  about: 'person',
  choices: Object.entries(stakeholderRoleWords).map(([value, label]) => ({ value, label })),
  shape: {
    is: 'latest',
    of: [
      { kind: 'accounts.contact-added', path: ['stakeholderRole'] },
      { kind: 'accounts.stakeholder-role-set', path: ['role'] },
    ],
  },
});
