import { defineKpi } from './define-kpi.ts';
import { total } from './measures.ts';

export const upsellRevenue = defineKpi({
  name: 'upsell-revenue',
  owner: 'customer-success',
  question: { ja: '既存のお客様のMRRはいくら増えたか', en: 'How much MRR did existing customers add?' },
  label: { ja: '既存顧客からのアップセル売上（MRR増額）', en: 'Upsell revenue (added MRR)' },
  formula: {
    ja: '期間内の増額によるMRR増加の合計（適用日基準、MRRの増減から一度だけ数える、通貨ごと）。部門で絞ると、その部門が貢献した分（重複あり）',
    en: 'MRR added by expansion in the period, by its first day, counted once from the ledger, per currency. Of one department: what it has a share in, which may overlap',
  },
  unit: 'money',
  of: 'expansions',
  on: 'effectiveOn',
  measure: total('amountMinor'),
});
