import { defineFact } from '../define-fact.ts';

export const mailClicks = defineFact({
  name: 'mail.clicks',
  type: 'number',
  label: { ja: 'メールクリック', en: 'Mail clicks' },
  unit: { ja: '回', en: 'times' },
  about: 'touch',
  parameters: ['window', 'scope'],
  shape: { is: 'count', of: [{ kind: 'marketing.mail-clicked' }] },
});
