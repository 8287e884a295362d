import { defineFact } from '../define-fact.ts';

export const mailOpens = defineFact({
  name: 'mail.opens',
  type: 'number',
  label: { ja: 'メール開封', en: 'Mail opens' },
  unit: { ja: '回', en: 'times' },
  about: 'touch',
  parameters: ['window', 'scope'],
  shape: { is: 'count', of: [{ kind: 'marketing.mail-opened' }] },
});
