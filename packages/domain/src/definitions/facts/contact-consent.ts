import { consentWords } from '../../accounts/contact-words.ts';
import { defineFact } from '../define-fact.ts';

export const contactConsent = defineFact({
  name: 'contact.consent',
  type: 'text',
  label: { ja: '配信同意', en: 'Consent' },
  about: 'person',
  choices: Object.entries(consentWords).map(([value, label]) => ({ value, label })),
  shape: { is: 'latest', of: [{ kind: 'accounts.consent-changed', path: ['consent'] }], otherwise: 'unknown' },
});
