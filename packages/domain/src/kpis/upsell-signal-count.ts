import { defineKpi } from './define-kpi.ts';
import { count } from './measures.ts';

export const upsellSignalCount = defineKpi({
  name: 'upsell-signal-count',
  owner: 'customer-success',
  question: { ja: '何件のアップセル機会を見つけたか', en: 'How many chances for more did we find?' },
  label: { ja: 'アップセル機会発見数', en: 'Upsell signals found' },
  formula: {
    ja: '期間内に記録されたアップセル機会の件数（発見日基準。カスタマーサクセスとインサイドセールスの共有KPI）',
    en: 'Upsell signals recorded in the period, by the day they were found; shared by customer success and inside sales',
  },
  unit: 'count',
  of: 'upsell-signals',
  on: 'foundAt',
  measure: count(),
});
