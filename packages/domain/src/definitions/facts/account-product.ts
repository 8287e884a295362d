import { defineFact } from '../define-fact.ts';

/** Of the deal that was opened, or changed, last: a product's id. */
export const accountProduct = defineFact({
  name: 'account.product',
  type: 'text',
  label: { ja: '案件の商品', en: 'Product of the deal' },
  about: 'account',
  shape: {
    is: 'latest',
    of: [
      { kind: 'field-sales.opportunity-opened', path: ['productId'] },
      { kind: 'field-sales.opportunity-amended', path: ['after', 'productId'] },
    ],
  },
});
