import { defineKpi } from './define-kpi.ts';
import { derived } from './measures.ts';

export const profit = defineKpi({
  name: 'profit',
  owner: 'admin',
  question: { ja: 'いくらの利益が残ったか', en: 'How much was left after all costs?' },
  label: { ja: '利益（経常売上 − 費用）', en: 'Profit (recurring revenue − cost)' },
  formula: {
    ja: '経常売上 − 全部門の費用（人件費・キャンペーンを含む、月基準、通貨ごと）。費用が未入力なら計算できない',
    en: 'Recurring revenue − costs of all departments, people and campaigns included, by month, per currency; none where no costs are entered',
  },
  unit: 'money',
  addsUp: true,
  of: 'revenue',
  on: 'earnedOn',
  measure: derived({ revenue: 'recurring-revenue', cost: 'cost' }, ({ revenue, cost }) =>
    revenue && cost && cost.value > 0 ? revenue.value - cost.value : null,
  ),
});
