import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const crossSellRate = defineKpi({
  name: 'cross-sell-rate',
  owner: 'customer-success',
  question: {
    ja: '拡大を提案した顧客のうち、どれだけが別の製品を購入したか',
    en: 'Of the customers we approached, what share bought another product?',
  },
  label: { ja: 'クロスセル率（別製品 ÷ 提案した顧客）', en: 'Cross-sell rate (another product ÷ approached)' },
  formula: {
    ja: '別の製品で受注した拡大サイクル ÷ 期間内に始まった拡大サイクル（開始日基準）',
    en: 'Expansion cycles won with a product the customer did not have ÷ expansion cycles begun in the period, by their start',
  },
  unit: 'ratio',
  of: 'approaches',
  on: 'startedAt',
  ripensAfterDays: 120,
  measure: share({ of: [], that: [isOneOf('isCrossSold', 1)] }),
});
