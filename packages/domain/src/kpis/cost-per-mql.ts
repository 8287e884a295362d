import { defineKpi } from './define-kpi.ts';
import { derived } from './measures.ts';

export const costPerMql = defineKpi({
  name: 'cost-per-mql',
  owner: 'marketing',
  question: { ja: 'MQL1件にマーケティング費用がいくらかかっているか', en: 'What does marketing spend for each MQL?' },
  label: { ja: 'MQL単価（マーケティング費用 ÷ MQL数）', en: 'Cost per MQL (cost of marketing ÷ MQLs)' },
  formula: {
    ja: '期間内の各月のマーケティング費用（人件費・キャンペーンを含む）÷ 同じ期間のMQL数（通貨ごと）',
    en: 'Costs of marketing in the months of the period, people and campaigns included, ÷ MQLs of the same period, per currency',
  },
  unit: 'money',
  isLowerBetter: true,
  of: 'qualifications',
  on: 'qualifiedAt',
  measure: derived({ mqls: 'mql-count', cost: 'marketing-cost' }, ({ mqls, cost }) =>
    mqls && cost && mqls.value > 0 && cost.value > 0 ? cost.value / mqls.value : null,
  ),
});
