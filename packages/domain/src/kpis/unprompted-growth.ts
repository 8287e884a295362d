import { defineKpi } from './define-kpi.ts';
import { isOneOf, total } from './measures.ts';

export const unpromptedGrowth = defineKpi({
  name: 'unprompted-growth',
  owner: 'customer-success',
  question: {
    ja: '提案なしの席数増加などで、MRRはいくら増えたか',
    en: 'How much MRR did customers add without being approached?',
  },
  label: { ja: '自然増（提案なしのMRR増額）', en: 'Growth by itself (added MRR)' },
  formula: {
    ja: '期間内の増額のうち、その前1年間に拡大の提案（拡大サイクル）がなかった顧客のものの合計（適用日基準、通貨ごと）。アップセル率には含まない',
    en: 'MRR added by expansion in the period at customers with whom no expansion cycle had begun within the year before, by its first day, per currency; no part of the upsell rate',
  },
  unit: 'money',
  of: 'expansions',
  on: 'effectiveOn',
  measure: total('amountMinor', isOneOf('isApproached', 0)),
});
