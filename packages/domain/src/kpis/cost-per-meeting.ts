import { defineKpi } from './define-kpi.ts';
import { derived } from './measures.ts';

export const costPerMeeting = defineKpi({
  name: 'cost-per-meeting',
  owner: 'marketing',
  question: {
    ja: '商談1件にマーケティング費用がいくらかかっているか',
    en: 'What does marketing spend for each meeting?',
  },
  label: { ja: '商談単価（マーケティング費用 ÷ 商談数）', en: 'Cost per meeting (cost of marketing ÷ meetings)' },
  formula: {
    ja: '期間内の各月のマーケティング費用（人件費・キャンペーンを含む）÷ 同じ期間の商談数（通貨ごと）',
    en: 'Costs of marketing in the months of the period, people and campaigns included, ÷ meetings of the same period, per currency',
  },
  unit: 'money',
  isLowerBetter: true,
  of: 'meetings',
  on: 'heldAt',
  measure: derived({ meetings: 'meeting-held-count', cost: 'marketing-cost' }, ({ meetings, cost }) =>
    meetings && cost && meetings.value > 0 && cost.value > 0 ? cost.value / meetings.value : null,
  ),
});
