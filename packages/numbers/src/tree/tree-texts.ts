import { defineTexts } from '@tasuki/i18n';

export const treeTexts = defineTexts({
  'tree.title': { ja: 'KPIから全社の目標まで', en: 'From each KPI to the goal' },
  'tree.note': {
    ja: '期間内の自社の転換率で、各KPIを改善したときに目標がどれだけ増えるかを計算しています。ほかの率は変わらないものとします。',
    en: 'What more of each KPI would bring the goal, by our own rates of the period, as long as all other rates stay.',
  },
  'tree.failed': { ja: 'KGIツリーを読み込めませんでした', en: 'The tree could not be loaded' },
  'tree.which': { ja: '全社の目標', en: 'The goal' },
  'tree.goal.arr': { ja: '目標: ARR', en: 'Goal: ARR' },
  'tree.goal.nrr': { ja: '目標: NRR', en: 'Goal: NRR' },
  'tree.goal.won-amount': { ja: '目標: 受注額', en: 'Goal: bookings' },
  'tree.goal.profit': { ja: '目標: 利益', en: 'Goal: profit' },
  'tree.goal': { ja: '全社の目標（KGI）', en: 'The company’s goal' },
  'tree.rate.count': { ja: '1件あたり {above} {rate}', en: '{rate} {above} for each' },
  'tree.lever': { ja: '{step} → 目標 {gain}', en: '{step} → goal {gain}' },
  'tree.lever.none': { ja: '期間内の実績がなく、計算できません', en: 'Nothing was recorded in the period to tell by' },
  'tree.step.count': { ja: '{step}件', en: '{step}' },
});
