import { defineFact } from '../define-fact.ts';

export const contactTitle = defineFact({
  name: 'contact.title',
  type: 'text',
  label: { ja: '役職', en: 'Title' },
  about: 'person',
  shape: {
    is: 'latest',
    of: [
      { kind: 'accounts.contact-added', path: ['title'] },
      { kind: 'accounts.contact-updated', path: ['changes', 'title'] },
    ],
  },
});
