import { defineFact } from '../define-fact.ts';

export const touchCards = defineFact({
  name: 'touch.cards',
  type: 'number',
  label: { ja: '名刺交換', en: 'Cards exchanged' },
  unit: { ja: '回', en: 'times' },
  about: 'touch',
  parameters: ['window', 'scope'],
  shape: { is: 'count', of: [{ kind: 'marketing.card-exchanged' }] },
});
