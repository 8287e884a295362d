import { defineKpi } from './define-kpi.ts';
import { derived } from './measures.ts';

export const costPerWin = defineKpi({
  name: 'cost-per-win',
  owner: 'marketing',
  question: { ja: '受注1件にマーケティング費用がいくらかかっているか', en: 'What does marketing spend for each win?' },
  label: { ja: '受注単価（マーケティング費用 ÷ 受注数）', en: 'Cost per win (cost of marketing ÷ wins)' },
  formula: {
    ja: '期間内の各月のマーケティング費用（人件費・キャンペーンを含む）÷ 同じ期間の受注数（通貨ごと）',
    en: 'Costs of marketing in the months of the period, people and campaigns included, ÷ wins of the same period, per currency',
  },
  unit: 'money',
  isLowerBetter: true,
  of: 'opportunities',
  on: 'wonAt',
  measure: derived({ wins: 'won-count', cost: 'marketing-cost' }, ({ wins, cost }) =>
    wins && cost && wins.value > 0 && cost.value > 0 ? cost.value / wins.value : null,
  ),
});
