import { defineFact } from '../define-fact.ts';

/** From the first contract's start to the last one's end. */
export const accountCustomer = defineFact({
  name: 'account.customer',
  type: 'boolean',
  label: { ja: '契約中の顧客', en: 'Customer already' },
  about: 'account',
  shape: {
    is: 'running',
    begins: [{ kind: 'customer-success.contract-started' }],
    ends: [{ kind: 'customer-success.contract-churned' }],
  },
});
