import { defineFact } from '../define-fact.ts';

export const cycleNumber = defineFact({
  name: 'cycle.number',
  type: 'number',
  label: { ja: 'サイクル回数', en: 'Cycle number' },
  unit: { ja: '回目', en: '' },
  about: 'lead',
  shape: { is: 'latest', of: [{ kind: 'marketing.lead-captured', path: ['cycleNumber'], isBirth: true }] },
});
