import { disqualificationReasons } from '../../marketing/disqualification-reasons.ts';
import { defineFact } from '../define-fact.ts';

/** Why the account's latest dropped lead was none: a competitor's next inquiry is still a competitor's. */
export const accountDisqualifiedAs = defineFact({
  name: 'account.disqualified-as',
  type: 'text',
  label: { ja: '過去の対象外理由', en: 'Disqualified before as' },
  about: 'account',
  choices: Object.entries(disqualificationReasons).map(([value, label]) => ({ value, label })),
  shape: { is: 'latest', of: [{ kind: 'marketing.lead-disqualified', path: ['reasonCode'] }] },
});
