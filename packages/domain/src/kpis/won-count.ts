import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const wonCount = defineKpi({
  name: 'won-count',
  owner: 'field-sales',
  question: { ja: '何件の案件を受注したか', en: 'How many opportunities did we win?' },
  label: { ja: '受注数', en: 'Deals won' },
  formula: {
    ja: '期間内に受注した案件の件数（受注日基準）。日付のない取り込み分は期間を指定しない場合のみ数える',
    en: 'Opportunities won in the period, by the day of the win; imported ones without any date count only without a period',
  },
  unit: 'count',
  of: 'opportunities',
  on: 'wonAt',
  measure: count(isOneOf('state', 'won')),
});
