import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const reAskRate = defineKpi({
  name: 're-ask-rate',
  owner: 'field-sales',
  question: {
    ja: '引き継いだ項目のうち、どれだけをお客様に再確認することになったか',
    en: 'Of the items that we handed over, what share had to be asked again?',
  },
  label: { ja: '再確認率（再確認 ÷ 引き継いだ項目）', en: 'Re-ask rate (asked again ÷ items brought)' },
  formula: {
    ja: '受け手がお客様に再確認した項目 ÷ 受け入れられた引き継ぎに記入されていた項目（受入日基準、全部門間。1件の引き継ぎの項目をそれぞれ数える。兼任で本人から本人へ渡したものは除く）',
    en: 'Items that the receiver had to ask the customer for again ÷ items that came with an accepted pass, each item by itself, between any departments, by the day of acceptance; passes to oneself stay out',
  },
  unit: 'ratio',
  isLowerBetter: true,
  of: 'handover-items',
  on: 'acceptedAt',
  measure: share({ of: [], that: [isOneOf('isAskedAgain', 1)] }),
});
