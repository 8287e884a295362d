import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const openPassCount = defineKpi({
  name: 'open-pass-count',
  owner: 'inside-sales',
  question: { ja: '渡した引き継ぎのうち、何件がまだ回答待ちか', en: 'How many passes still wait for an answer?' },
  label: { ja: '回答待ちの引き継ぎ件数', en: 'Passes waiting' },
  formula: {
    ja: '期間内に提出した引き継ぎのうち、まだ受入も差し戻しもされていない件数（提出日基準、全部門間。受入率には含まない）',
    en: 'Passes offered in the period that nobody has answered yet, by the day of the offer, between any departments; they are no part of the acceptance rate',
  },
  unit: 'count',
  isLowerBetter: true,
  of: 'handoffs',
  on: 'offeredAt',
  measure: count(isOneOf('state', 'offered')),
});
