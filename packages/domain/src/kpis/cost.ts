import { defineKpi } from './define-kpi.ts';
import { total } from './measures.ts';

export const cost = defineKpi({
  name: 'cost',
  owner: 'admin',
  question: { ja: 'いくらの費用をかけたか', en: 'How much did we spend?' },
  label: { ja: '費用', en: 'Cost' },
  formula: {
    ja: '期間内の各月の人件費・その他費用・キャンペーン費用の合計（月基準、通貨ごと）',
    en: 'People, other costs and campaigns of the months in the period, by month, per currency',
  },
  unit: 'money',
  isLowerBetter: true,
  isEntered: true,
  of: 'costs',
  on: 'spentOn',
  measure: total('amountMinor'),
});
