import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const recycleCount = defineKpi({
  name: 'recycle-count',
  owner: 'inside-sales',
  question: {
    ja: '受け入れた引き継ぎのうち何件が案件化せず再アプローチへ回ったか',
    en: 'How many passes were worked and found not ripe yet?',
  },
  label: { ja: '案件化せず（再アプローチへ）', en: 'Recycled passes' },
  formula: {
    ja: '期間内に「案件化せず」とされた、受入済みの引き継ぎの件数（その判断の日基準。接触前の差し戻しは含まない）',
    en: 'Accepted passes that were found not ripe in the period, by the day on which that was said; returns before contact stay out',
  },
  unit: 'count',
  isLowerBetter: true,
  of: 'handoffs',
  on: 'outcomeAt',
  measure: count(isOneOf('state', 'accepted'), isOneOf('outcome', 'recycled')),
});
