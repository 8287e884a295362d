import { defineFact } from '../define-fact.ts';

export const accountOpenDeal = defineFact({
  name: 'account.open-deal',
  type: 'boolean',
  label: { ja: '進行中の案件', en: 'Open deal' },
  about: 'account',
  shape: {
    is: 'running',
    begins: [{ kind: 'field-sales.opportunity-opened' }],
    ends: [{ kind: 'field-sales.deal-won' }, { kind: 'field-sales.deal-lost' }],
  },
});
