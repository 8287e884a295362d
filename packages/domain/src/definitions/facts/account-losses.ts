import { defineFact } from '../define-fact.ts';

export const accountLosses = defineFact({
  name: 'account.losses',
  type: 'number',
  label: { ja: '過去の失注', en: 'Earlier losses' },
  unit: { ja: '件', en: 'losses' },
  about: 'account',
  parameters: ['window'],
  shape: { is: 'count', of: [{ kind: 'field-sales.deal-lost' }] },
});
