import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const upsellRate = defineKpi({
  name: 'upsell-rate',
  owner: 'customer-success',
  question: {
    ja: '拡大を提案した顧客のうち、どれだけが上位プランや席数を増やしたか',
    en: 'Of the customers we approached, what share took more of the same?',
  },
  label: { ja: 'アップセル率（拡大 ÷ 提案した顧客）', en: 'Upsell rate (expanded ÷ approached)' },
  formula: {
    ja: '同じ製品で受注した拡大サイクル ÷ 期間内に始まった拡大サイクル（開始日基準。提案なしの席数増加は含まない）',
    en: 'Expansion cycles won with a product the customer has ÷ expansion cycles begun in the period, by their start; growth by itself stays out',
  },
  unit: 'ratio',
  of: 'approaches',
  on: 'startedAt',
  ripensAfterDays: 120,
  measure: share({ of: [], that: [isOneOf('isUpsold', 1)] }),
});
