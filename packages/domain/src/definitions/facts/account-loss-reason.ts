import { lossReasons } from '../../field-sales/loss-reasons.ts';
import { defineFact } from '../define-fact.ts';

/** Of the last deal that was lost: a code of `lossReasons`, or an import's own word. */
export const accountLossReason = defineFact({
  name: 'account.loss-reason',
  type: 'text',
  label: { ja: '直近の失注理由', en: 'Last loss reason' },
  about: 'account',
  choices: lossReasons.map(({ code, label }) => ({ value: code, label })),
  shape: { is: 'latest', of: [{ kind: 'field-sales.deal-lost', path: ['reasonCode'] }] },
});
