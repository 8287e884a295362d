import { defineFact } from '../define-fact.ts';

export const callAttempts = defineFact({
  name: 'call.attempts',
  type: 'number',
  label: { ja: '架電', en: 'Calls made' },
  unit: { ja: '回', en: 'calls' },
  about: 'touch',
  parameters: ['window', 'scope'],
  shape: { is: 'count', of: [{ kind: 'inside-sales.call-logged' }] },
});
