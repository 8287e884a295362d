import { defineFact } from '../define-fact.ts';

export const touchSeminars = defineFact({
  name: 'touch.seminars',
  type: 'number',
  label: { ja: 'セミナー・展示会参加', en: 'Seminars and fairs attended' },
  unit: { ja: '回', en: 'times' },
  about: 'touch',
  parameters: ['window', 'scope'],
  shape: { is: 'count', of: [{ kind: 'marketing.event-attended' }] },
});
