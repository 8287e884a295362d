import { defineFact } from '../define-fact.ts';

export const touchFormSubmissions = defineFact({
  name: 'touch.form-submissions',
  type: 'number',
  label: { ja: 'フォーム送信', en: 'Form submissions' },
  unit: { ja: '回', en: 'times' },
  about: 'touch',
  parameters: ['window', 'scope'],
  shape: { is: 'count', of: [{ kind: 'marketing.form-submitted' }] },
});
